import { useTranslations } from "use-intl";
import type { Revenue } from "@/api/payments";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";

/** What came, what went back and what is left in one currency, as the server has counted it. */
export function RevenueTotal({ total }: { readonly total: Revenue["totals"][number] }) {
  const t = useTranslations("payments");
  const locale = useLocale();
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {(["received", "refunded", "net"] as const).map((part) => (
        <div key={part} className="rounded-xl border bg-card px-4 py-3">
          <dt className="text-sm text-muted-foreground">{t(`totals.${part}`)}</dt>
          <dd className="text-xl font-bold tabular-nums">{formatMoney(total[part], total.currency, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
