import type { Revenue, RevenueStep } from "@/api/payments";
import type { Range } from "@/shell/range";
import { plusDays, weekday } from "@common/lib/zone";

type Period = Revenue["periods"][number];

const NOTHING = { received: "0.00", refunded: "0.00", net: "0.00" };

/** All periods of some days in one currency, also those in which no money moved, which the server leaves out. */
export function periodsOf(
  revenue: Pick<Revenue, "periods">,
  range: Range,
  by: RevenueStep,
  currency: string,
): Period[] {
  const moved = new Map(
    revenue.periods.filter((period) => period.currency === currency).map((period) => [period.start, period]),
  );
  const periods: Period[] = [];
  for (let start = firstDay(range.from, by); start < range.to; start = nextPeriod(start, by)) {
    periods.push(moved.get(start) ?? { start, currency, ...NOTHING });
  }
  return periods;
}

/** The first day of the period that a day lies in. Weeks begin on Monday. */
function firstDay(day: string, by: RevenueStep): string {
  switch (by) {
    case "day":
      return day;
    case "week":
      return plusDays(day, -weekday(day));
    case "month":
      return `${day.slice(0, 8)}01`;
  }
}

function nextPeriod(start: string, by: RevenueStep): string {
  return by === "month" ? firstDay(plusDays(start, 31), by) : plusDays(start, by === "week" ? 7 : 1);
}
