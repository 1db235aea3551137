import { BOOKING_STATUSES, type BookingSearch } from "@/api/bookings";
import type { View } from "@/shell/selection";
import { sensible, wholeNumber, z } from "@common/lib/zod";
import { plusDays, startOfDay } from "@common/lib/zone";

/** In which orders the API lists bookings. */
export const SORTS = ["newest", "start", "-start", "total", "-total", "status"] as const;
export const PAGE_SIZE = 20;

/** What the address bar may say of the bookings that are listed. Days are those of the venue's clock. */
export const listParamsSchema = z.lazy(() =>
  z.object({
    status: sensible(z.enum(BOOKING_STATUSES)),
    court: sensible(z.uuid()),
    from: sensible(z.iso.date()),
    to: sensible(z.iso.date()),
    q: sensible(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
    sort: z.catch(z._default(z.enum(SORTS), "newest"), "newest"),
    page: z.catch(z._default(wholeNumber(1, 100_000), 1), 1),
  }),
);

export type ListParams = z.infer<typeof listParamsSchema>;

interface Where {
  readonly view: View;
  readonly venueId: string | undefined;
  /** By whose clock days are meant. */
  readonly zone: string;
}

/** What is asked of the API, without the page and the order. Both days belong to it. */
export function filterOf({ status, court, from, to, q }: ListParams, { view, venueId, zone }: Where) {
  return {
    view,
    ...(venueId ? { venue_id: venueId } : {}),
    // A court is one of the venue that is chosen.
    ...(venueId && court ? { court_id: court } : {}),
    ...(status ? { status } : {}),
    ...(from ? { from: instantOf(from, zone) } : {}),
    ...(to ? { to: instantOf(plusDays(to, 1), zone) } : {}),
    ...(q ? { q } : {}),
  } satisfies BookingSearch;
}

/** The order that the API has: of those by status there is one only. */
export function sortOf(wanted: string): (typeof SORTS)[number] {
  return SORTS.find((sort) => sort === wanted) ?? "newest";
}

/** Whether anything is left out that a list without filters would have. */
export function isFiltered({ status, court, from, to, q }: ListParams): boolean {
  return [status, court, from, to, q].some((each) => each !== undefined);
}

function instantOf(day: string, zone: string): string {
  return new Date(startOfDay(day, zone)).toISOString();
}
