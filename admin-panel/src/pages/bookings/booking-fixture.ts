import type { Booking } from "@/api/bookings";

/** A booking of the first court of {@code venueOf}, on a Tuesday from 18:00 to 19:30 in Sofia, that waits for its owner. */
export function bookingOf(changes: Partial<Booking> = {}): Booking {
  return {
    id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5b001",
    venue_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4",
    court_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0e0",
    venue_owner_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f5",
    user_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5c001",
    start_datetime: "2026-12-01T16:00:00Z",
    end_datetime: "2026-12-01T17:30:00Z",
    status: "pending",
    price_per_hour: "12.00",
    total_price: "18.00",
    currency: "EUR",
    notes: null,
    created_at: "2026-11-20T10:00:00Z",
    updated_at: "2026-11-20T10:00:00Z",
    hold_expires_at: null,
    guest: null,
    venue_name: "Тенис клуб „Тримонциум“",
    time_zone: "Europe/Sofia",
    court_name: "Корт 1",
    customer_username: "maria",
    customer_full_name: "Мария Петрова",
    owner_username: "radka@example.bg",
    owner_full_name: "Радка Пиралкова",
    ...changes,
  };
}
