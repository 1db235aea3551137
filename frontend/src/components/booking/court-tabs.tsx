import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import { useLocale } from "@common/i18n/use-locale";
import { clsx } from "clsx";
import { formatMoney } from "@common/lib/money";

interface CourtTabsProps {
  readonly venue: Venue;
  readonly courtId: string;
  readonly onChoose: (courtId: string) => void;
}

/** The courts of a venue, one of which is looked at. */
export function CourtTabs({ venue, courtId, onChoose }: CourtTabsProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <div role="group" aria-label={t("book.court")} className="flex gap-2 overflow-x-auto pb-1">
      {venue.courts.map((court) => (
        <button
          key={court.id}
          type="button"
          aria-pressed={court.id === courtId}
          onClick={() => onChoose(court.id)}
          className={clsx(
            "shrink-0 rounded-xl border px-3 py-2 text-left text-sm",
            court.id === courtId ? "border-primary bg-accent text-accent-foreground" : "bg-card",
          )}
        >
          <span className="block font-bold">{court.name}</span>
          <span className="block text-muted-foreground">
            {t("common.perHour", {
              price: formatMoney(court.price_per_hour ?? venue.price_per_hour, venue.currency, locale),
            })}
          </span>
        </button>
      ))}
    </div>
  );
}
