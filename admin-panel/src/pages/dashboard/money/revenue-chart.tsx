import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useTranslations } from "use-intl";
import type { Revenue, RevenueStep } from "@/api/payments";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { usePeriodText } from "./period-text";

type Period = Revenue["periods"][number];

interface RevenueChartProps {
  readonly periods: readonly Period[];
  readonly by: RevenueStep;
  readonly currency: string;
}

/** How high the bars are; what people read are the amounts themselves. */
function heightsOf(period: Period) {
  return { period, start: period.start, net: Number(period.net), refunded: Number(period.refunded) };
}

type Part = "net" | "refunded";

/** What was left by period, and what went back; the former is below the line where more went back than came. */
export default function RevenueChart({ periods, by, currency }: RevenueChartProps) {
  const t = useTranslations("payments");
  const locale = useLocale();
  const textOf = usePeriodText(by);
  const round = new Intl.NumberFormat(locale === "bg" ? "bg-BG" : "en-IE", { notation: "compact" });
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={periods.map(heightsOf)}
        accessibilityLayer={false}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--border)" />
        <XAxis
          dataKey="start"
          tickFormatter={(start: string) => textOf(start, "short")}
          tick={{ fill: "var(--muted-foreground)", fontSize: 12 }}
          stroke="var(--border)"
          minTickGap={16}
        />
        <YAxis
          width={52}
          tickFormatter={(value: number) => round.format(value)}
          tick={{ fill: "var(--muted-foreground)", fontSize: 12 }}
          stroke="var(--border)"
        />
        <Tooltip
          labelFormatter={(start) => (typeof start === "string" ? textOf(start, "long") : start)}
          formatter={(_height, _name, { payload, dataKey }) =>
            formatMoney((payload as { period: Period }).period[dataKey as Part], currency, locale)
          }
          contentStyle={{ background: "var(--card)", border: "1px solid var(--border)", borderRadius: "0.75rem" }}
          cursor={{ fill: "var(--muted)" }}
        />
        <Legend formatter={(name: string) => <span className="text-sm text-foreground">{name}</span>} />
        <Bar name={t("totals.net")} dataKey="net" fill="var(--primary)" isAnimationActive={false} />
        <Bar name={t("totals.refunded")} dataKey="refunded" fill="var(--destructive)" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}
