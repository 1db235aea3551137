import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { sensible, z } from "@common/lib/zod";
import type { Booking } from "@/api/bookings";
import { useTurnedAway } from "@/booking/use-turned-away";
import { BookingLinks, CheckoutEnd } from "@/components/booking/checkout-end";
import { Failure } from "@common/components/failure";
import { Meta } from "@/components/meta";
import { Button } from "@common/ui/button";
import { useLocale } from "@common/i18n/use-locale";
import { requireSignedIn } from "@/session/guard";

export const Route = createFileRoute("/$locale/checkout/cancel")({
  validateSearch: z.lazy(() => z.object({ payment_id: sensible(z.uuid()) })),
  beforeLoad: requireSignedIn,
  component: Cancel,
});

function Cancel() {
  const t = useTranslations("pay");
  return (
    <>
      <Meta title={t("cancelTitle")} hidden />
      <Outcome />
    </>
  );
}

function Outcome() {
  const t = useTranslations("pay");
  const end = useTurnedAway(Route.useSearch().payment_id);
  switch (end.kind) {
    case "working":
      return <CheckoutEnd icon="working" title={t("cancelling")} />;
    case "cancelled":
      return (
        <CheckoutEnd icon="good" title={t("cancelled")} text={t("cancelledText")}>
          <BookAgain booking={end.booking} />
          <BookingLinks />
        </CheckoutEnd>
      );
    case "held":
      return (
        <CheckoutEnd icon="neutral" title={t("stillHeld")} text={t("stillHeldText")}>
          <BookingLinks bookingId={end.bookingId} />
        </CheckoutEnd>
      );
    case "too-late":
      return end.payment.status === "refunded" ? (
        <CheckoutEnd icon="neutral" title={t("refunded")} text={t("refundedText")}>
          <BookingLinks bookingId={end.payment.booking_id} />
        </CheckoutEnd>
      ) : (
        <CheckoutEnd icon="good" title={t("alreadyPaid")}>
          <BookingLinks bookingId={end.payment.booking_id} />
        </CheckoutEnd>
      );
    case "unknown":
      return (
        <CheckoutEnd icon="neutral" title={t("unknown")} text={t("unknownText")}>
          <BookingLinks />
        </CheckoutEnd>
      );
    case "failure":
      return (
        <CheckoutEnd icon="neutral" title={t("cancelTitle")}>
          <Failure error={end.error} onRetry={end.retry} />
          <BookingLinks />
        </CheckoutEnd>
      );
  }
}

/** Leads to the same time again, unless it has begun. */
function BookAgain({ booking }: { readonly booking: Booking }) {
  const t = useTranslations("pay");
  const locale = useLocale();
  const [now] = useState(() => Date.now());
  if (Date.parse(booking.start_datetime) <= now) {
    return null;
  }
  return (
    <Button asChild>
      <Link
        to="/$locale/venues/$venueId/book"
        params={{ locale, venueId: booking.venue_id }}
        search={{ court: booking.court_id, start: booking.start_datetime, end: booking.end_datetime }}
      >
        {t("again")}
      </Link>
    </Button>
  );
}
