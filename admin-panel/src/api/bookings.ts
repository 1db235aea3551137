import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import { pageOf, type Page } from "@common/api/page";
import { isProblem } from "@common/api/problem";
import type { paths } from "@common/api/schema";

export type Booking = Schemas["BookingResponse"];
export type BookingStatus = Schemas["BookingStatus"];
export type BookingSearch = NonNullable<paths["/bookings"]["get"]["parameters"]["query"]>;

/** All statuses, in the order in which a booking may come to them. */
export const BOOKING_STATUSES = [
  "pending",
  "confirmed",
  "completed",
  "cancelled",
  "no_show",
] as const satisfies readonly BookingStatus[];

/** A page of bookings. */
export function bookingsQuery(search: BookingSearch) {
  return queryOptions({
    queryKey: ["bookings", search],
    queryFn: async ({ signal }): Promise<Page<Booking>> =>
      pageOf(await answerWithHeaders(api.GET("/bookings", { params: { query: search }, signal }))),
    placeholderData: keepPreviousData,
  });
}

const MOST_PER_PAGE = 100;

/** All bookings of a search, whatever their number: page after page. */
export function allBookingsQuery(search: Omit<BookingSearch, "page" | "page_size" | "sort">) {
  return queryOptions({
    queryKey: ["bookings", "all", search],
    queryFn: async ({ signal }): Promise<readonly Booking[]> => {
      const items: Booking[] = [];
      for (let page = 1, total = 1; items.length < total; page++) {
        const query = { ...search, page, page_size: MOST_PER_PAGE, sort: "start" };
        const next = pageOf(await answerWithHeaders(api.GET("/bookings", { params: { query }, signal })));
        if (next.items.length === 0) {
          break;
        }
        items.push(...next.items);
        total = next.total;
      }
      // One that was made meanwhile may have moved another one to the next page.
      return [...new Map(items.map((booking) => [booking.id, booking])).values()];
    },
    placeholderData: keepPreviousData,
  });
}

export function bookingQuery(id: string) {
  return queryOptions({
    queryKey: ["booking", id],
    queryFn: ({ signal }) => answer(api.GET("/bookings/{id}", { params: { path: { id } }, signal })),
  });
}

/** What happened to a booking, the earliest first. */
export function bookingHistoryQuery(id: string) {
  return queryOptions({
    queryKey: ["booking", id, "history"],
    queryFn: ({ signal }) => answer(api.GET("/bookings/{id}/history", { params: { path: { id } }, signal })),
  });
}

/** Gives a booking another status; a reason is for its customer to read. */
export function setBookingStatus(id: string, status: BookingStatus, reason?: string): Promise<Booking> {
  const body = { status, ...(reason ? { reason } : {}) };
  return answer(api.PATCH("/bookings/{id}/status", { params: { path: { id } }, body }));
}

/** What came for a booking by card, or went back; null if nothing did. */
export function paymentOfBookingQuery(id: string) {
  return queryOptions({
    queryKey: ["payments", "of-booking", id],
    queryFn: async ({ signal }): Promise<Schemas["PaymentResponse"] | null> => {
      try {
        return await answer(
          api.GET("/payments/booking/{booking_id}", { params: { path: { booking_id: id } }, signal }),
        );
      } catch (refusal) {
        if (isProblem(refusal, "payment-not-found")) {
          return null;
        }
        throw refusal;
      }
    },
  });
}

/** Deletes a booking with its history. */
export function deleteBooking(id: string): Promise<unknown> {
  return answer(api.DELETE("/bookings/{id}", { params: { path: { id } } }));
}

export type GuestWish = Schemas["GuestBookingRequest"];

/** Books for somebody without an account. The same key and wish give the same booking, however often they are sent. */
export function bookForGuest(wish: GuestWish, key: string): Promise<Booking> {
  return answer(api.POST("/bookings/guest", { params: { header: { "Idempotency-Key": key } }, body: wish }));
}

/** All bookings of a search as a table in CSV. */
export function exportBookings(search: Omit<BookingSearch, "page" | "page_size" | "sort">): Promise<Blob> {
  return answer(api.GET("/bookings/export", { params: { query: search }, parseAs: "blob" }));
}

/** Bookings have changed, and with them numbers and money. */
export async function forgetBookings(client: QueryClient): Promise<void> {
  await Promise.all(
    ["bookings", "booking", "statistics", "payments", "revenue"].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
