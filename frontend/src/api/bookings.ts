import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import { isProblem } from "@common/api/problem";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import { pageOf, type Page } from "@common/api/page";

export type Booking = Schemas["BookingResponse"];
export type BookingStatus = Schemas["BookingStatus"];
export type Payment = Schemas["PaymentResponse"];

export interface BookingsFilter {
  readonly status?: BookingStatus;
  readonly venue_id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly page?: number;
  readonly page_size?: number;
}

/** What one has booked oneself, also as an owner or admin. */
export function myBookingsQuery(filter: BookingsFilter) {
  return queryOptions({
    queryKey: ["bookings", filter],
    queryFn: async ({ signal }): Promise<Page<Booking>> =>
      pageOf(await answerWithHeaders(api.GET("/bookings", { params: { query: { view: "mine", ...filter } }, signal }))),
    placeholderData: keepPreviousData,
  });
}

export function bookingQuery(id: string) {
  return queryOptions({
    queryKey: ["booking", id],
    queryFn: ({ signal }) => readBooking(id, signal),
  });
}

export function bookingHistoryQuery(id: string) {
  return queryOptions({
    queryKey: ["booking", id, "history"],
    queryFn: ({ signal }) => answer(api.GET("/bookings/{id}/history", { params: { path: { id } }, signal })),
  });
}

/** The newest payments of one's own. */
export function myPaymentsQuery(userId: string) {
  return queryOptions({
    queryKey: ["payments", userId],
    queryFn: ({ signal }) =>
      answer(api.GET("/payments", { params: { query: { user_id: userId, page_size: 100 } }, signal })),
  });
}

/** All attempts to pay a booking, the newest first. */
export function bookingPaymentsQuery(bookingId: string) {
  return queryOptions({
    queryKey: ["payments", "of", bookingId],
    queryFn: ({ signal }) =>
      answer(api.GET("/payments", { params: { query: { booking_id: bookingId, page_size: 100 } }, signal })),
  });
}

export function paymentQuery(id: string) {
  return queryOptions({
    queryKey: ["payment", id],
    queryFn: ({ signal }) => readPayment(id, signal),
  });
}

/** The payment by which a booking was paid, or nothing. */
export function bookingPaymentQuery(bookingId: string) {
  return queryOptions({
    queryKey: ["payment", "of", bookingId],
    queryFn: async ({ signal }): Promise<Payment | null> => {
      try {
        return await answer(
          api.GET("/payments/booking/{booking_id}", { params: { path: { booking_id: bookingId } }, signal }),
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

export interface BookingWish {
  readonly venueId: string;
  readonly courtId: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly notes: string;
  /** The same key and wish give the same booking, however often they are sent. */
  readonly key: string;
}

export function book(wish: BookingWish): Promise<Booking> {
  return answer(
    api.POST("/bookings", {
      params: { header: { "Idempotency-Key": wish.key } },
      body: {
        venue_id: wish.venueId,
        court_id: wish.courtId,
        start_datetime: new Date(wish.start).toISOString(),
        end_datetime: new Date(wish.end).toISOString(),
        ...(wish.notes.trim() ? { notes: wish.notes.trim() } : {}),
      },
    }),
  );
}

export function readBooking(id: string, signal?: AbortSignal): Promise<Booking> {
  return answer(api.GET("/bookings/{id}", { params: { path: { id } }, ...(signal ? { signal } : {}) }));
}

export function readPayment(id: string, signal?: AbortSignal): Promise<Payment> {
  return answer(api.GET("/payments/{id}", { params: { path: { id } }, ...(signal ? { signal } : {}) }));
}

export function cancelBooking(id: string): Promise<Booking> {
  return answer(api.PATCH("/bookings/{id}/status", { params: { path: { id } }, body: { status: "cancelled" } }));
}

export function abandonPayment(id: string) {
  return answer(api.POST("/payments/{id}/abandon", { params: { path: { id } } }));
}

/** Forgets what is known of bookings, payments and free times, because something has changed. */
export async function forgetBookings(client: QueryClient): Promise<void> {
  await Promise.all(
    ["bookings", "booking", "payments", "payment", "availability", "slots"].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
