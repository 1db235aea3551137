import type { Booking } from "@/api/bookings";

/** A booking of the first court of {@code venueOf}, for an hour in the morning, but on what is changed. */
export function bookingOf(changes: Partial<Booking> = {}): Booking {
  return {
    id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0b1",
    venue_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4",
    court_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0e0",
    venue_owner_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f5",
    user_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0c1",
    start_datetime: "2026-11-28T07:00:00Z",
    end_datetime: "2026-11-28T08:00:00Z",
    status: "confirmed",
    price_per_hour: "12.00",
    total_price: "12.00",
    currency: "EUR",
    notes: null,
    created_at: "2026-11-20T07:00:00Z",
    updated_at: "2026-11-20T07:00:00Z",
    hold_expires_at: null,
    guest: null,
    venue_name: "Тенис клуб „Тримонциум“",
    time_zone: "Europe/Sofia",
    court_name: "Корт 1",
    customer_username: "stefan",
    customer_full_name: "Стефан Караджа",
    owner_username: "radka",
    owner_full_name: "Радка Пиралкова",
    ...changes,
  };
}
