import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import { pageOf, type Page } from "@common/api/page";
import type { paths } from "@common/api/schema";

export type Payment = Schemas["PaymentResponse"];
export type PaymentSearch = NonNullable<paths["/payments"]["get"]["parameters"]["query"]>;
export type PaymentStatus = Schemas["PaymentStatus"];
export type Revenue = Schemas["RevenueResponse"];
export type RevenueStep = Schemas["RevenueStep"];
export type RevenueSearch = NonNullable<paths["/payments/revenue"]["get"]["parameters"]["query"]>;
export type Reconciliation = Schemas["ReconciliationResponse"];
export type Drift = Schemas["DriftResponse"];

/** All statuses, in the order in which a payment may come to them. */
export const PAYMENT_STATUSES = ["pending", "paid", "refunded", "failed"] as const satisfies readonly PaymentStatus[];

/** A page of payments, the newest first. */
export function paymentsQuery(search: PaymentSearch) {
  return queryOptions({
    queryKey: ["payments", search],
    queryFn: async ({ signal }): Promise<Page<Payment>> =>
      pageOf(await answerWithHeaders(api.GET("/payments", { params: { query: search }, signal }))),
    placeholderData: keepPreviousData,
  });
}

/** What came and what went back, by currency. */
export function revenueQuery(search: RevenueSearch) {
  return queryOptions({
    queryKey: ["revenue", search],
    queryFn: ({ signal }) => answer(api.GET("/payments/revenue", { params: { query: search }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** How the books and Stripe's stand to each other, with a page of what differed. */
export function reconciliationQuery(page: number, pageSize: number) {
  return queryOptions({
    queryKey: ["payments", "reconciliation", page, pageSize],
    queryFn: async ({ signal }): Promise<{ readonly report: Reconciliation; readonly drift: Page<Drift> }> => {
      const query = { page, page_size: pageSize };
      const { data, headers } = await answerWithHeaders(
        api.GET("/payments/reconciliation", { params: { query }, signal }),
      );
      return { report: data, drift: pageOf({ data: data.drift, headers }) };
    },
    placeholderData: keepPreviousData,
  });
}

/** Gives the money of a booking back. A payment that is still paid then, is given back as soon as Stripe answers. */
export function refundBooking(bookingId: string): Promise<Payment> {
  const path = { booking_id: bookingId };
  return answer(api.POST("/payments/booking/{booking_id}/refund", { params: { path } }));
}

/** Deletes a payment that has failed. */
export async function deletePayment(id: string): Promise<void> {
  await answer(api.DELETE("/payments/{id}", { params: { path: { id } } }));
}

/** Money has moved, or an attempt is gone. */
export async function forgetPayments(client: QueryClient): Promise<void> {
  await Promise.all(["payments", "revenue"].map((key) => client.invalidateQueries({ queryKey: [key] })));
}
