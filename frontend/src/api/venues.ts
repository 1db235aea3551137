import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import { pageOf, type Page } from "@common/api/page";
import type { paths } from "@common/api/schema";

export type Venue = Schemas["VenueResponse"];
export type VenueItem = Schemas["VenueItem"];
export type SportType = Schemas["SportType"];
export type VenueSearch = NonNullable<paths["/venues"]["get"]["parameters"]["query"]>;

export function venuesQuery(search: VenueSearch) {
  return queryOptions({
    queryKey: ["venues", search],
    queryFn: async ({ signal }): Promise<Page<VenueItem>> =>
      pageOf(await answerWithHeaders(api.GET("/venues", { params: { query: search }, signal }))),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}

/** How many venues each sport has, the most popular first. */
export function sportsQuery() {
  return queryOptions({
    queryKey: ["venues", "sports"],
    queryFn: ({ signal }) => answer(api.GET("/venues/sports", { signal })),
    staleTime: 60_000,
  });
}

export function venueQuery(id: string) {
  return queryOptions({
    queryKey: ["venue", id],
    queryFn: ({ signal }) => answer(api.GET("/venues/{id}", { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });
}

/** Start times of a day at which an hour can be booked, with the courts that are free. */
export function freeHoursQuery(venueId: string, date: string) {
  return queryOptions({
    queryKey: ["availability", venueId, date],
    queryFn: ({ signal }) =>
      answer(api.GET("/bookings/availability", { params: { query: { venue_id: venueId, date } }, signal })),
    staleTime: 15_000,
  });
}

/** When courts are taken, from one instant to another. */
export function takenQuery(venueId: string, from: number, to: number) {
  return queryOptions({
    queryKey: ["slots", venueId, from, to],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/bookings/slots", {
          params: {
            query: { venue_id: venueId, from: new Date(from).toISOString(), to: new Date(to).toISOString() },
          },
          signal,
        }),
      ),
    staleTime: 15_000,
  });
}

/** What the server asks for a time at a court; nothing if it cannot be booked. */
export function priceQuery(venueId: string, courtId: string, date: string, start: number, minutes: number) {
  return queryOptions({
    queryKey: ["availability", venueId, "price", courtId, start, minutes],
    queryFn: async ({ signal }) => {
      const query = { venue_id: venueId, date, duration: minutes, court_id: courtId };
      const slots = await answer(api.GET("/bookings/availability", { params: { query }, signal }));
      const slot = slots.find((candidate) => Date.parse(candidate.start_datetime) === start);
      return slot ? { amount: slot.total_price, currency: slot.currency } : null;
    },
    staleTime: 15_000,
  });
}
