import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { revenueQuery } from "@/api/payments";
import type { Range } from "@/shell/range";
import type { View } from "@/shell/selection";
import { Failure } from "@common/components/failure";
import { Skeleton } from "@common/ui/card";
import { RevenueTotal } from "./revenue-total";

interface TotalsProps {
  readonly where: { readonly view: View; readonly venue_id?: string };
  readonly range: Range;
}

/** What came and went back in the days, as the server has counted it. */
export function Totals({ where, range }: TotalsProps) {
  const t = useTranslations("payments");
  const revenue = useQuery(revenueQuery({ ...where, ...range, by: "month" }));
  if (revenue.error) {
    return <Failure error={revenue.error} onRetry={() => void revenue.refetch()} />;
  }
  if (!revenue.data) {
    return <Skeleton className="h-20" />;
  }
  const { totals } = revenue.data;
  return (
    <>
      {totals.map((total) => (
        <section key={total.currency} aria-label={total.currency}>
          <RevenueTotal total={total} />
        </section>
      ))}
      <p className="text-sm text-muted-foreground">{t(totals.length === 0 ? "totalsNone" : "totalsText")}</p>
    </>
  );
}
