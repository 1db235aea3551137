import { useQuery } from "@tanstack/react-query";
import type { Booking } from "@/api/bookings";
import { ApiProblem } from "@common/api/problem";
import { venueQuery, type Venue } from "@/api/venues";
import { readerZone, sameClock } from "@common/lib/zone";

/** The clock by which times are told. */
export interface BookingZone {
  readonly name: string;
}

interface BookingVenue {
  /** Nothing as long as it is not read, or if it cannot be. */
  readonly venue: Venue | undefined;
  readonly zone: BookingZone;
  /** It takes no bookings any more and has no page. */
  readonly gone: boolean;
}

/** The venue of a booking, and the clock there. Nobody is shown a venue that is not active any more. */
export function useBookingVenue(booking: Booking): BookingVenue {
  const { data, error } = useQuery(venueQuery(booking.venue_id));
  return {
    venue: data,
    zone: { name: booking.time_zone },
    gone: error instanceof ApiProblem && error.status === 404,
  };
}

/** Whether a reader would take the times of a booking for others unless their zone is named. */
export function isForeign(booking: Booking, { name }: BookingZone): boolean {
  const here = readerZone();
  const times = [booking.start_datetime, booking.end_datetime, booking.created_at].map((time) => Date.parse(time));
  return times.some((time) => !sameClock(time, name, here));
}
