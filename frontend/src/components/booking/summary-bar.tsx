import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import type { Selection } from "@/booking/selection";
import { usePrice } from "@/booking/use-price";
import { Button } from "@common/ui/button";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { spanText } from "@common/lib/time-text";

interface SummaryBarProps {
  readonly venue: Venue;
  readonly courtId: string;
  readonly selection: Selection;
  readonly onContinue: () => void;
}

/**
 * What is selected and what it costs, at the bottom of a small screen, where the summary is far below. It is the last
 * thing beside the grid and has its own place there, so that it covers nothing that cannot be scrolled into sight.
 */
export function SummaryBar({ venue, courtId, selection, onContinue }: SummaryBarProps) {
  const t = useTranslations("book");
  const locale = useLocale();
  const { price, error } = usePrice(venue, courtId, selection);
  return (
    <div
      role="group"
      aria-label={t("summary")}
      className="sticky bottom-0 z-20 -mx-4 flex items-center justify-between gap-3 border-t bg-card px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:hidden"
    >
      <p className="min-w-0 text-sm text-foreground">
        {spanText(selection.start, selection.end, venue.time_zone, locale)}
        <strong className="block text-base">
          {price && formatMoney(price.amount, price.currency, locale)}
          {price === undefined && !error && t("pricing")}
        </strong>
      </p>
      <Button onClick={onContinue}>{t("toSummary")}</Button>
    </div>
  );
}
