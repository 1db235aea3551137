import { Link } from "@tanstack/react-router";
import type { Booking } from "@/api/bookings";
import { useLocale } from "@common/i18n/use-locale";

interface VenueLinkProps {
  readonly booking: Booking;
  /** The venue has no page any more. */
  readonly gone: boolean;
}

/** The name of a booking's venue, which leads to its page. */
export function VenueLink({ booking, gone }: VenueLinkProps) {
  const locale = useLocale();
  if (gone) {
    return booking.venue_name;
  }
  return (
    <Link
      to="/$locale/venues/$venueId"
      params={{ locale, venueId: booking.venue_id }}
      className="underline-offset-4 hover:text-primary hover:underline"
    >
      {booking.venue_name}
    </Link>
  );
}
