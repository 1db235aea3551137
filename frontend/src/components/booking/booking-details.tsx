import { useTranslations } from "use-intl";
import type { ReactNode } from "react";
import type { Booking } from "@/api/bookings";
import { isForeign, useBookingVenue, type BookingZone } from "@/booking/use-booking-venue";
import { usePaymentsOf } from "@/booking/use-my-bookings";
import { useNow } from "@common/lib/use-now";
import { Failure } from "@common/components/failure";
import { Card } from "@common/ui/card";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { MINUTE, SECOND } from "@common/lib/zone";
import { BookingBadges } from "./badges";
import { BookingButtons } from "./booking-buttons";
import { BookingHistory } from "./booking-history";
import { BookingWhen, Moment } from "./booking-when";
import { HoldNote } from "./hold-note";
import { VenueLink } from "./venue-link";

interface BookingDetailsProps {
  readonly booking: Booking;
  /** Whether the reader is who booked; others only look. */
  readonly own: boolean;
}

const TITLE = "booking-title";
const NONE: readonly Booking[] = [];

/** All that is known of a booking. */
export function BookingDetails({ booking, own }: BookingDetailsProps) {
  const t = useTranslations("bookings");
  const { venue, zone, gone } = useBookingVenue(booking);
  const now = useNow(booking.hold_expires_at === null ? MINUTE : SECOND);
  const payments = usePaymentsOf(own ? [booking] : NONE, now);
  const payment = own ? payments.stateOf(booking) : undefined;
  return (
    <>
      <Card className="space-y-4">
        <h1 id={TITLE} className="text-2xl font-extrabold">
          {t("detailTitle", { venue: booking.venue_name })}
        </h1>
        <BookingBadges status={booking.status} payment={payment} loading={payments.loading} />
        {own && payments.error !== null && <Failure error={payments.error} onRetry={payments.retry} />}
        <Facts booking={booking} own={own} zone={zone} gone={gone} />
        <ZoneNote booking={booking} zone={zone} />
        {own && <HoldNote booking={booking} payment={payment} now={now} />}
        {own && (
          <div className="flex flex-wrap gap-2">
            <BookingButtons {...{ booking, payment, venue, gone, now }} describedBy={TITLE} />
          </div>
        )}
      </Card>
      <BookingHistory booking={booking} zone={zone} />
    </>
  );
}

interface FactsProps extends BookingDetailsProps {
  readonly zone: BookingZone;
  readonly gone: boolean;
}

function Facts({ booking, own, zone, gone }: FactsProps) {
  const t = useTranslations("bookings");
  const words = useTranslations("book");
  const common = useTranslations("common");
  const locale = useLocale();
  const money = (amount: string) => formatMoney(amount, booking.currency, locale);
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[max-content_1fr]">
      <Fact name={words("when")}>
        <strong>
          <BookingWhen booking={booking} zone={zone} />
        </strong>
      </Fact>
      <Fact name={t("map")}>
        <VenueLink booking={booking} gone={gone} />
      </Fact>
      <Fact name={t("court")}>{booking.court_name}</Fact>
      <Fact name={words("total")}>
        <strong>{money(booking.total_price)}</strong>{" "}
        <span className="text-muted-foreground">({common("perHour", { price: money(booking.price_per_hour) })})</span>
      </Fact>
      {!own && <Fact name={t("customer")}>{customerOf(booking) ?? "—"}</Fact>}
      {booking.notes && (
        <Fact name={t("notes")}>
          <span className="whitespace-pre-line">{booking.notes}</span>
        </Fact>
      )}
      <Fact name={t("made")}>
        <Moment at={booking.created_at} zone={zone} />
      </Fact>
      <Fact name={t("number")}>
        <code className="text-sm break-all">{booking.id}</code>
      </Fact>
    </dl>
  );
}

/** Who comes to play: a guest without an account is known to the venue's owner only. */
function customerOf(booking: Booking): string | null {
  return booking.guest?.name ?? booking.customer_full_name ?? booking.customer_username;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="sm:contents">
      <dt className="text-sm text-muted-foreground">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** Said only to those who would misread the times. */
function ZoneNote({ booking, zone }: { readonly booking: Booking; readonly zone: BookingZone }) {
  const t = useTranslations("book");
  return (
    isForeign(booking, zone) && <p className="text-sm text-muted-foreground">{t("zoneDiffers", { zone: zone.name })}</p>
  );
}
