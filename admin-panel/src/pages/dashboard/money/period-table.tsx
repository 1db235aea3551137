import { useTranslations } from "use-intl";
import type { Revenue, RevenueStep } from "@/api/payments";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { usePeriodText } from "./period-text";

interface PeriodTableProps {
  readonly revenue: Revenue;
  readonly by: RevenueStep;
  readonly currency: string;
}

const PARTS = ["received", "refunded", "net"] as const;

/** The numbers of a chart: the periods in which money moved. */
export function PeriodTable({ revenue, by, currency }: PeriodTableProps) {
  const t = useTranslations("dashboard");
  const payments = useTranslations("payments");
  const locale = useLocale();
  const textOf = usePeriodText(by);
  const periods = revenue.periods.filter((period) => period.currency === currency);
  return (
    <details>
      <summary className="cursor-pointer py-1 text-sm font-semibold">{t("money.table", { currency })}</summary>
      {/* What is wider than a phone is pushed aside, also by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="group" aria-label={t("money.table", { currency })} tabIndex={0} className="mt-2 overflow-x-auto">
        <table className="w-full text-sm tabular-nums">
          <thead className="border-b text-left">
            <tr>
              <th scope="col" className="py-1 pr-3">
                {t("money.period")}
              </th>
              {PARTS.map((part) => (
                <th key={part} scope="col" className="px-3 py-1 text-right">
                  {payments(`totals.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y">
            {periods.map((period) => (
              <tr key={period.start}>
                <th scope="row" className="py-1 pr-3 text-left font-normal">
                  {textOf(period.start, "long")}
                </th>
                {PARTS.map((part) => (
                  <td key={part} className="px-3 py-1 text-right whitespace-nowrap">
                    {formatMoney(period[part], currency, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
