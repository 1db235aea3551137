import type { Booking, Payment } from "@/api/bookings";
import { HOUR, MINUTE } from "@common/lib/zone";

/** What the clock shows in tests: Saturday, 12:00 in Sofia. */
export const NOW = Date.parse("2026-11-28T10:00:00Z");

export const at = (offset: number): string => new Date(NOW + offset).toISOString();

/** A pending booking for tomorrow that is held for 20 minutes and not paid. */
export function booking(changes: Partial<Booking> = {}): Booking {
  return {
    id: "b1",
    venue_id: "v1",
    court_id: "c1",
    venue_owner_id: "owner",
    user_id: "me",
    start_datetime: at(24 * HOUR),
    end_datetime: at(25 * HOUR),
    status: "pending",
    price_per_hour: "25.00",
    total_price: "25.00",
    currency: "EUR",
    notes: null,
    created_at: at(-10 * MINUTE),
    updated_at: at(-10 * MINUTE),
    hold_expires_at: at(20 * MINUTE),
    guest: null,
    venue_name: "Арена Лозенец",
    court_name: "Корт 2",
    customer_username: "maria",
    customer_full_name: "Мария Петрова",
    owner_username: "georgi",
    owner_full_name: "Георги Стоянов",
    time_zone: "Europe/Sofia",
    ...changes,
  };
}

/** A payment of that booking for which Stripe's page is open. */
export function payment(changes: Partial<Payment> = {}): Payment {
  return {
    id: "p1",
    booking_id: "b1",
    user_id: "me",
    venue_owner_id: "owner",
    venue_id: "v1",
    venue_name: "Тенис клуб „Тримонциум“",
    court_name: "Корт 1",
    time_zone: "Europe/Sofia",
    booking_start: "2026-12-01T16:00:00Z",
    customer_name: "Радка Пиралкова",
    paid_at: null,
    refunded_at: null,
    stripe_session_id: "cs_1",
    stripe_payment_intent_id: null,
    amount: "25.00",
    currency: "EUR",
    status: "pending",
    created_at: at(-5 * MINUTE),
    updated_at: at(-5 * MINUTE),
    ...changes,
  };
}

/** Who has made these bookings. */
export const ME = { id: "me", username: "maria", full_name: "Мария Петрова", scopes: ["users:me"] };
