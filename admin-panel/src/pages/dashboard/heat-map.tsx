import { useQuery } from "@tanstack/react-query";
import { clsx } from "clsx";
import { useFormatter, useTranslations } from "use-intl";
import { statisticsQuery } from "@/api/statistics";
import type { Range } from "@/shell/range";
import { busyHours, heatOf } from "./heat";
import { Read } from "./read";
import { Section } from "./section";
import type { Where } from "./where";

/** Text stays readable on each of them, in both themes. */
const COLOURS = [
  "",
  "bg-[color-mix(in_srgb,var(--primary)_12%,var(--card))]",
  "bg-[color-mix(in_srgb,var(--primary)_23%,var(--card))]",
  "bg-[color-mix(in_srgb,var(--primary)_34%,var(--card))]",
  "bg-[color-mix(in_srgb,var(--primary)_45%,var(--card))]",
  "bg-primary text-primary-foreground",
];

/** How much is booked in which hour of which day of the week. */
export function HeatMap({ where, range }: { readonly where: Where; readonly range: Range }) {
  const t = useTranslations("dashboard");
  const statistics = useQuery(statisticsQuery({ ...where, ...range }));
  return (
    <Section title={t("heat.title")} text={t("heat.text")} busy={statistics.isPending}>
      <Read query={statistics} height="h-72">
        {({ heat_map }) => <Week heatMap={heat_map} />}
      </Read>
    </Section>
  );
}

function Week({ heatMap }: { readonly heatMap: readonly (readonly number[])[] }) {
  const t = useTranslations("dashboard");
  const weekdays = useTranslations("weekdays");
  const hours = busyHours(heatMap);
  const most = Math.max(...heatMap.flat());
  if (hours.length === 0) {
    return <p className="text-muted-foreground">{t("heat.none")}</p>;
  }
  return (
    // What is wider than a phone is pushed aside, also by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={t("heat.title")} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-separate border-spacing-0.5 text-xs tabular-nums">
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 bg-card pr-2 text-left font-medium">
              {t("heat.day")}
            </th>
            {hours.map((hour) => (
              <th key={hour} scope="col" className="min-w-10 px-1 font-medium text-muted-foreground">
                {hour}:00
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heatMap.map((day, index) => (
            <tr key={index}>
              <th scope="row" className="sticky left-0 bg-card pr-2 text-left font-medium whitespace-nowrap">
                {weekdays(`${index}` as "0")}
              </th>
              {hours.map((hour) => (
                <Hour key={hour} minutes={day[hour] ?? 0} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Hour({ minutes, most }: { readonly minutes: number; readonly most: number }) {
  const { number } = useFormatter();
  return (
    <td className={clsx("h-9 rounded text-center", COLOURS[heatOf(minutes, most)] ?? "")}>
      {minutes === 0 ? "–" : number(minutes / 60, { maximumFractionDigits: 1 })}
    </td>
  );
}
