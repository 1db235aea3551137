import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";
import type { PaymentState } from "@/booking/payment-state";
import { useBookingVenue } from "@/booking/use-booking-venue";
import { Button } from "@common/ui/button";
import { Card, Skeleton } from "@common/ui/card";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { BookingBadges } from "./badges";
import { BookingButtons } from "./booking-buttons";
import { BookingWhen } from "./booking-when";
import { HoldNote } from "./hold-note";
import { VenueLink } from "./venue-link";

interface BookingCardProps {
  readonly booking: Booking;
  /** Nothing as long as it is not known. */
  readonly payment: PaymentState | undefined;
  readonly paymentLoading: boolean;
  readonly now: number;
}

/** One of one's bookings in a list. */
export function BookingCard({ booking, payment, paymentLoading, now }: BookingCardProps) {
  const t = useTranslations("bookings");
  const locale = useLocale();
  const { venue, zone, gone } = useBookingVenue(booking);
  const titleId = `booking-${booking.id}`;
  return (
    <Card className="space-y-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 id={titleId} className="text-lg font-bold">
          <VenueLink booking={booking} gone={gone} />
        </h2>
        <BookingBadges status={booking.status} payment={payment} loading={paymentLoading} />
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p>
          <span className="font-semibold">
            <BookingWhen booking={booking} zone={zone} />
          </span>
          <span className="text-muted-foreground"> · {booking.court_name}</span>
        </p>
        <p className="font-bold">{formatMoney(booking.total_price, booking.currency, locale)}</p>
      </div>
      <HoldNote booking={booking} payment={payment} now={now} />
      <div className="flex flex-wrap gap-2">
        <BookingButtons booking={booking} payment={payment} venue={venue} gone={gone} now={now} describedBy={titleId} />
        <Button asChild variant="ghost" size="small">
          <Link to="/$locale/bookings/$bookingId" params={{ locale, bookingId: booking.id }} aria-describedby={titleId}>
            {t("details")}
          </Link>
        </Button>
      </div>
    </Card>
  );
}

/** Stands where a booking is about to be shown. */
export function BookingCardSkeleton() {
  return (
    <Card className="space-y-3">
      <Skeleton className="h-6 w-2/3" />
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="h-9 w-40" />
    </Card>
  );
}
