import type { Booking } from "@/api/bookings";
import { isForeign, type BookingZone } from "@/booking/use-booking-venue";
import { useLocale } from "@common/i18n/use-locale";
import { spanText } from "@common/lib/time-text";
import { clockTime } from "@common/lib/zone";

interface BookingWhenProps {
  readonly booking: Booking;
  readonly zone: BookingZone;
}

/** Day and time of a booking by the clock at the venue, whose zone is named to those who would misread it. */
export function BookingWhen({ booking, zone }: BookingWhenProps) {
  const locale = useLocale();
  return (
    <>
      <time dateTime={booking.start_datetime}>
        {spanText(Date.parse(booking.start_datetime), Date.parse(booking.end_datetime), zone.name, locale)}
      </time>
      {isForeign(booking, zone) && ` (${zone.name})`}
    </>
  );
}

interface MomentProps {
  readonly at: string;
  readonly zone: BookingZone;
  readonly className?: string;
}

/** Day and time of something that happened, by the same clock. */
export function Moment({ at, zone, className }: MomentProps) {
  const locale = useLocale();
  const instant = Date.parse(at);
  const day = new Intl.DateTimeFormat(locale === "bg" ? "bg-BG" : "en-GB", {
    timeZone: zone.name,
    dateStyle: "medium",
  });
  return (
    <time dateTime={at} className={className}>
      {day.format(instant)}, {clockTime(instant, zone.name)}
    </time>
  );
}
