import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import { useLocale } from "@common/i18n/use-locale";
import { spanText } from "@common/lib/time-text";
import { useNow } from "@common/lib/use-now";
import { MINUTE } from "@common/lib/zone";

/** When a venue or a court of it will be closed, the next time first. */
export function Closures({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venue");
  const locale = useLocale();
  const now = useNow(MINUTE);
  const ahead = venue.unavailabilities
    .filter((closure) => Date.parse(closure.end_datetime) > now)
    .sort((one, other) => Date.parse(one.start_datetime) - Date.parse(other.start_datetime));
  if (ahead.length === 0) {
    return null;
  }
  return (
    <div>
      <h3 className="font-semibold">{t("closures")}</h3>
      <ul className="mt-1 space-y-2 text-sm">
        {ahead.map((closure) => (
          <li key={closure.id}>
            <span className="block tabular-nums">
              {spanText(Date.parse(closure.start_datetime), Date.parse(closure.end_datetime), venue.time_zone, locale)}
            </span>
            <span className="text-muted-foreground">
              {venue.courts.find((court) => court.id === closure.court_id)?.name ?? t("allCourts")}
              {closure.reason && ` · ${closure.reason}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
