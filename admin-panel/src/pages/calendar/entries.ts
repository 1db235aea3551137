import type { Booking } from "@/api/bookings";
import type { Unavailability } from "@/api/unavailabilities";

/** A time, in milliseconds since 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface BookingEntry extends Span {
  readonly kind: "booking";
  readonly id: string;
  readonly courtId: string;
  readonly booking: Booking;
}

export interface ClosureEntry extends Span {
  readonly kind: "closure";
  readonly id: string;
  /** Null: all courts. */
  readonly courtId: string | null;
  readonly closure: Unavailability;
}

/** Something that stands in the calendar. */
export type Entry = BookingEntry | ClosureEntry;

/** What stands in the calendar of a venue, the earliest first; what is cancelled does not. */
export function entriesOf(
  venueId: string,
  bookings: readonly Booking[],
  closures: readonly Unavailability[],
): readonly Entry[] {
  const booked = bookings
    .filter(({ venue_id, status }) => venue_id === venueId && status !== "cancelled")
    .map((booking): Entry => ({
      kind: "booking",
      id: booking.id,
      courtId: booking.court_id,
      ...spanOf(booking),
      booking,
    }));
  const closed = closures.map((closure): Entry => ({
    kind: "closure",
    id: closure.id,
    courtId: closure.court_id,
    ...spanOf(closure),
    closure,
  }));
  return [...closed, ...booked].sort((one, other) => one.start - other.start || one.end - other.end);
}

function spanOf({ start_datetime, end_datetime }: Pick<Booking, "start_datetime" | "end_datetime">): Span {
  return { start: Date.parse(start_datetime), end: Date.parse(end_datetime) };
}
