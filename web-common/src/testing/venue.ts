import type { Schemas } from "@common/api/client";

type Venue = Schemas["VenueResponse"];

/** A venue of two courts, open from 08:00 to 12:00 every day, but on what is changed. */
export function venueOf(changes: Partial<Venue> = {}): Venue {
  return {
    id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4",
    owner_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f5",
    name: "Тенис клуб „Тримонциум“",
    description: "Четири клей корта под тепетата.",
    sport_types: ["tennis"],
    status: "active",
    refusal_reason: null,
    address: "ул. „Ландос“ 24",
    city: "Пловдив",
    latitude: 42.1488,
    longitude: 24.7549,
    price_per_hour: "12.00",
    currency: "EUR",
    capacity: 8,
    is_indoor: false,
    has_parking: false,
    has_changing_rooms: true,
    has_showers: true,
    has_equipment_rental: true,
    amenities: ["Клей"],
    time_zone: "Europe/Sofia",
    working_hours: { default: { open: "08:00", close: "12:00" } },
    rating: 4.4,
    total_reviews: 77,
    total_bookings: 5,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    courts: ["Корт 1", "Корт 2"].map((name, index) => ({
      id: `01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0e${index}`,
      venue_id: "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4",
      name,
      sport_types: null,
      is_indoor: null,
      price_per_hour: null,
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
    })),
    images: [],
    unavailabilities: [],
    ...changes,
  };
}
