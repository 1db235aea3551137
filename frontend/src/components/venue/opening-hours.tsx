import { useTranslations } from "use-intl";
import { openOnWeekday, type WorkingHours } from "@common/lib/working-hours";
import { clsx } from "clsx";
import { useToday } from "@common/lib/use-today";
import { weekday } from "@common/lib/zone";

const DAYS = ["0", "1", "2", "3", "4", "5", "6"] as const;

interface OpeningHoursProps {
  readonly hours: WorkingHours;
  readonly zone: string;
}

/** The hours of the week; today is what it is at the venue. */
export function OpeningHours({ hours, zone }: OpeningHoursProps) {
  const t = useTranslations();
  const today = weekday(useToday(zone));
  if (Object.keys(hours).length === 0) {
    return <p>{t("venue.alwaysOpen")}</p>;
  }
  return (
    <table className="w-full text-sm">
      <tbody>
        {DAYS.map((day) => {
          const open = openOnWeekday(Number(day), hours);
          const isToday = Number(day) === today;
          return (
            <tr key={day} aria-current={isToday ? "date" : undefined} className={clsx(isToday && "font-bold")}>
              <th scope="row" className="py-1 text-left font-[inherit]">
                {t(`weekdays.${day}`)}
                {isToday && <span className="ml-2 text-primary">{t("venue.isToday")}</span>}
              </th>
              <td className="py-1 text-right tabular-nums">
                {open ? `${clock(open.open)}–${clock(open.close)}` : t("venue.closed")}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
