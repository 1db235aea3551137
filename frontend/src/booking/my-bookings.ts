import { queryOptions } from "@tanstack/react-query";
import { sensible, wholeNumber, z } from "@common/lib/zod";
import type { Booking } from "@/api/bookings";
import { answerWithHeaders, api } from "@common/api/client";
import type { paths } from "@common/api/schema";
import { pageOf, type Page } from "@common/api/page";
import { HOUR } from "@common/lib/zone";

export const STATUSES = ["pending", "confirmed", "completed", "cancelled", "no_show"] as const;

/** How a list of one's bookings is asked for in the address bar. What makes no sense there is left out. */
export const bookingsParamsSchema = z.lazy(() =>
  z.object({
    when: sensible(z.enum(["upcoming", "past"])),
    status: sensible(z.enum(STATUSES)),
    page: sensible(wholeNumber(1, 10_000)),
  }),
);

export type BookingsParams = z.infer<typeof bookingsParamsSchema>;

type Filter = NonNullable<paths["/bookings"]["get"]["parameters"]["query"]>;

export const PAGE_SIZE = 10;

/** No booking is longer: what ends in the future has not started earlier. */
const LONGEST = 24 * HOUR;
const MOST_AT_ONCE = 100;
/** Bookings reach half a year ahead; nobody has more than this many. */
const MOST_REQUESTS = 10;

/**
 * What one has booked oneself. The API sorts by when a booking was made; upcoming ones are read all, so that the next one
 * comes first.
 */
export function bookingsListQuery({ when, status, page = 1 }: BookingsParams) {
  const filter = status ? { status } : {};
  const past = when === "past";
  return queryOptions({
    queryKey: ["bookings", past ? `past, page ${page}` : "upcoming", status],
    queryFn: ({ signal }) =>
      past
        ? read({ ...filter, to: instant(Date.now()), page, page_size: PAGE_SIZE }, signal)
        : readAll({ ...filter, from: instant(Date.now() - LONGEST) }, signal),
  });
}

/** The part of a list that a page shows at an instant; the API filters by start, people by whether it is over. What was cancelled comes last ahead. */
export function shownOf(
  { items, total }: Page<Booking>,
  { when, page = 1 }: BookingsParams,
  now: number,
): Page<Booking> {
  if (when === "past") {
    return {
      items: items.filter((booking) => end(booking) <= now).sort((one, other) => start(other) - start(one)),
      total,
    };
  }
  const ahead = items
    .filter((booking) => end(booking) > now)
    .sort((one, other) => Number(isCancelled(one)) - Number(isCancelled(other)) || start(one) - start(other));
  return { items: ahead.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), total: ahead.length };
}

/** The number of the last page of a list. */
export function lastPageOf({ total }: Page<Booking>): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

async function readAll(filter: Filter, signal: AbortSignal): Promise<Page<Booking>> {
  // What is booked between two requests moves the pages, so that something may come twice.
  const found = new Map<string, Booking>();
  for (let page = 1; page <= MOST_REQUESTS; page++) {
    const { items, total } = await read({ ...filter, page, page_size: MOST_AT_ONCE }, signal);
    items.forEach((booking) => found.set(booking.id, booking));
    if (page * MOST_AT_ONCE >= total) {
      break;
    }
  }
  return { items: [...found.values()], total: found.size };
}

async function read(filter: Filter, signal: AbortSignal): Promise<Page<Booking>> {
  const query = { view: "mine", ...filter } as const;
  return pageOf(await answerWithHeaders(api.GET("/bookings", { params: { query }, signal })));
}

const instant = (time: number): string => new Date(time).toISOString();
const isCancelled = (booking: Booking): boolean => booking.status === "cancelled";
const start = (booking: Booking): number => Date.parse(booking.start_datetime);
const end = (booking: Booking): number => Date.parse(booking.end_datetime);
