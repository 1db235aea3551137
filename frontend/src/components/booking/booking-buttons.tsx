import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";
import type { Venue } from "@/api/venues";
import { actionsOf, isActive } from "@/booking/actions";
import type { PaymentState } from "@/booking/payment-state";
import { Button } from "@common/ui/button";
import { useLocale } from "@common/i18n/use-locale";
import { CalendarButton } from "./calendar-button";
import { CancelDialog } from "./cancel-dialog";
import { PayButton } from "./pay-button";

interface BookingButtonsProps {
  readonly booking: Booking;
  readonly payment: PaymentState | undefined;
  readonly venue: Venue | undefined;
  /** The venue has no page any more. */
  readonly gone: boolean;
  readonly now: number;
  /** The id of what names the booking, to tell the buttons of many bookings apart. */
  readonly describedBy: string;
}

/** What its customer can do with a booking now. */
export function BookingButtons({ booking, payment, venue, gone, now, describedBy }: BookingButtonsProps) {
  const { canPay, canCancel, inCalendar } = actionsOf(booking, payment, now);
  const over = !isActive(booking) || Date.parse(booking.end_datetime) <= now;
  return (
    <>
      {canPay && <PayButton booking={booking} describedBy={describedBy} />}
      {inCalendar && <CalendarButton booking={booking} venue={venue} describedBy={describedBy} />}
      {canCancel && <CancelDialog booking={booking} describedBy={describedBy} />}
      {over && !gone && <BookAgain booking={booking} describedBy={describedBy} />}
    </>
  );
}

function BookAgain({ booking, describedBy }: { readonly booking: Booking; readonly describedBy: string }) {
  const t = useTranslations("bookings");
  const locale = useLocale();
  return (
    <Button asChild variant="outline" size="small">
      <Link to="/$locale/venues/$venueId" params={{ locale, venueId: booking.venue_id }} aria-describedby={describedBy}>
        {t("bookAgain")}
      </Link>
    </Button>
  );
}
