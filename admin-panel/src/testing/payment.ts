import type { Payment } from "@/api/payments";

/** What Stefan paid for an evening at the first court of {@code venueOf}, but on what is changed. */
export function paymentOf(changes: Partial<Payment> = {}): Payment {
  return {
    id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0d1",
    booking_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0b1",
    user_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0c1",
    venue_owner_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f5",
    stripe_session_id: "cs_1",
    stripe_payment_intent_id: "pi_1",
    amount: "1036.10",
    currency: "EUR",
    status: "paid",
    paid_at: "2026-11-20T10:04:00Z",
    refunded_at: null,
    created_at: "2026-11-20T10:00:00Z",
    updated_at: "2026-11-20T10:04:00Z",
    venue_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4",
    venue_name: "Тенис клуб „Тримонциум“",
    court_name: "Корт 1",
    time_zone: "Europe/Sofia",
    booking_start: "2026-11-29T16:00:00Z",
    customer_name: "Стефан Караджа",
    ...changes,
  };
}
