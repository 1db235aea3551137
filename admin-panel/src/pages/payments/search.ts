import { PAYMENT_STATUSES, type PaymentSearch } from "@/api/payments";
import type { Range } from "@/shell/range";
import { sensible, wholeNumber, z } from "@common/lib/zod";
import { startOfDay } from "@common/lib/zone";

export const PAGE_SIZE = 20;

/** What the address bar may say of the payments that are listed, besides the days. */
export const listSchema = z.object({
  status: sensible(z.enum(PAYMENT_STATUSES)),
  q: sensible(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
  page: z.catch(z._default(wholeNumber(1, 100_000), 1), 1),
});

export type ListState = z.infer<typeof listSchema>;

/** What is asked of the API: payments that were begun in days at a place. */
export function searchOf({ status, q, page }: ListState, { from, to }: Range, zone: string): PaymentSearch {
  const instant = (day: string) => new Date(startOfDay(day, zone)).toISOString();
  return {
    from: instant(from),
    to: instant(to),
    page,
    page_size: PAGE_SIZE,
    ...(status ? { status } : {}),
    ...(q ? { q } : {}),
  };
}
