import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useId } from "react";
import { useTranslations } from "use-intl";
import { revenueQuery, type Revenue, type RevenueStep } from "@/api/payments";
import { RevenueTotal } from "@/pages/payments/revenue-total";
import type { Range } from "@/shell/range";
import { useUrlState } from "@/shell/use-url-state";
import { sensible, z } from "@common/lib/zod";
import { Skeleton } from "@common/ui/card";
import { Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { Read } from "../read";
import { Section } from "../section";
import type { Where } from "../where";
import { periodsOf } from "./periods";
import { PeriodTable } from "./period-table";

const STEPS = ["day", "week", "month"] as const satisfies readonly RevenueStep[];
const schema = z.object({ by: sensible(z.enum(STEPS)) });

// The library of charts is large, and nothing else needs it.
const RevenueChart = lazy(() => import("./revenue-chart"));

/** What was earned in some days, each currency by itself. */
export function Money({ where, range }: { readonly where: Where; readonly range: Range }) {
  const t = useTranslations("dashboard");
  const [{ by = "day" }, change] = useUrlState(schema);
  const revenue = useQuery(revenueQuery({ ...where, ...range, by }));
  return (
    <Section
      title={t("money.title")}
      text={t("money.text")}
      busy={revenue.isPending}
      aside={<StepSelect value={by} onChoose={(step) => change({ by: step === "day" ? undefined : step })} />}
    >
      <Read query={revenue} height="h-80">
        {(found) => <Currencies revenue={found} by={by} />}
      </Read>
    </Section>
  );
}

interface StepSelectProps {
  readonly value: RevenueStep;
  readonly onChoose: (step: RevenueStep) => void;
}

function StepSelect({ value, onChoose }: StepSelectProps) {
  const t = useTranslations("dashboard");
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <Label htmlFor={id}>{t("money.by")}</Label>
      <Select
        id={id}
        className="h-9 w-auto text-sm"
        value={value}
        onChange={(event) => onChoose(STEPS.find((step) => step === event.target.value) ?? "day")}
      >
        {STEPS.map((step) => (
          <option key={step} value={step}>
            {t(`money.steps.${step}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Currencies({ revenue, by }: { readonly revenue: Revenue; readonly by: RevenueStep }) {
  const t = useTranslations("dashboard");
  if (revenue.totals.length === 0) {
    return <p className="text-muted-foreground">{t("money.none")}</p>;
  }
  return revenue.totals.map((total) => {
    const periods = periodsOf(revenue, revenue, by, total.currency);
    return (
      <section key={total.currency} aria-label={total.currency} className="space-y-3">
        <RevenueTotal total={total} />
        <div role="img" aria-label={t("money.chart", { currency: total.currency })} className="h-64">
          <Suspense fallback={<Skeleton className="h-64" />}>
            <RevenueChart periods={periods} by={by} currency={total.currency} />
          </Suspense>
        </div>
        <PeriodTable revenue={revenue} by={by} currency={total.currency} />
      </section>
    );
  });
}
