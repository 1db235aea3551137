import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { paymentOfBookingQuery, type Booking } from "@/api/bookings";
import { BookingBadge, PaymentBadge } from "@/shell/badges";
import { usePerson } from "@/shell/person";
import { Failure } from "@common/components/failure";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { useNow } from "@common/lib/use-now";
import { clockTime, MINUTE } from "@common/lib/zone";
import { Alert } from "@common/ui/alert";
import { Skeleton } from "@common/ui/card";
import { BookingWhen, Moment } from "./times";
import { useCustomerName } from "./use-customer-name";

/** Who comes when and where, for how much, and how that stands. */
export function BookingFacts({ booking }: { readonly booking: Booking }) {
  const t = useTranslations("bookings");
  const panel = useTranslations("panel");
  const locale = useLocale();
  const money = (amount: string) => formatMoney(amount, booking.currency, locale);
  return (
    <>
      <Hold booking={booking} />
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Fact name={panel("status")}>
          <BookingBadge status={booking.status} />
        </Fact>
        <Fact name={t("when")}>
          <BookingWhen booking={booking} />
        </Fact>
        <Fact name={panel("venue")}>{booking.venue_name}</Fact>
        <Fact name={t("court")}>{booking.court_name}</Fact>
        <Customer booking={booking} />
        <Fact name={t("total")}>
          {t("price", { total: money(booking.total_price), perHour: money(booking.price_per_hour) })}
        </Fact>
        <Fact name={t("payment")}>
          <PaymentState booking={booking} />
        </Fact>
        <Fact name={t("created")}>
          <Moment at={booking.created_at} zone={booking.time_zone} />
        </Fact>
        {booking.notes && <Fact name={t("notes")}>{booking.notes}</Fact>}
      </dl>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted-foreground">{name}</dt>
      <dd className="font-medium whitespace-pre-line">{children}</dd>
    </div>
  );
}

function Customer({ booking }: { readonly booking: Booking }) {
  const t = useTranslations("bookings");
  const nameOf = useCustomerName();
  const { guest, customer_full_name, customer_username } = booking;
  return (
    <>
      <Fact name={guest ? t("guest") : t("customer")}>
        {nameOf(booking)}
        {customer_full_name && customer_username && (
          <span className="block text-sm text-muted-foreground">{customer_username}</span>
        )}
      </Fact>
      {guest?.phone && (
        <Fact name={t("phone")}>
          <a href={`tel:${guest.phone.replaceAll(/[^\d+]/g, "")}`} className="text-primary underline">
            {guest.phone}
          </a>
        </Fact>
      )}
      {guest?.note && <Fact name={t("guestNote")}>{guest.note}</Fact>}
    </>
  );
}

/** How long the court is kept for somebody who has neither paid nor been confirmed. */
function Hold({ booking: { status, hold_expires_at, time_zone } }: { readonly booking: Booking }) {
  const t = useTranslations("bookings");
  const now = useNow(MINUTE);
  if (status !== "pending" || hold_expires_at === null) {
    return null;
  }
  const until = Date.parse(hold_expires_at);
  return (
    <Alert variant="warning" role="status">
      {now < until ? (
        <>
          {t("hold")} <Moment at={hold_expires_at} zone={time_zone} />
        </>
      ) : (
        t("holdOver", { time: clockTime(until, time_zone) })
      )}
    </Alert>
  );
}

function PaymentState({ booking }: { readonly booking: Booking }) {
  const t = useTranslations("bookings");
  const locale = useLocale();
  const { roles } = usePerson();
  const mayRead = roles.may("payments:read") || roles.may("admin:payments:read");
  const payment = useQuery({ ...paymentOfBookingQuery(booking.id), enabled: mayRead && !booking.guest });
  if (booking.guest) {
    return t("guestPays");
  }
  if (!mayRead) {
    return "–";
  }
  if (payment.error) {
    return <Failure error={payment.error} onRetry={() => void payment.refetch()} />;
  }
  if (payment.data === undefined) {
    return <Skeleton className="h-5 w-24" />;
  }
  return payment.data === null ? (
    t("noPayment")
  ) : (
    <span className="flex flex-wrap items-center gap-2">
      <PaymentBadge status={payment.data.status} />
      {formatMoney(payment.data.amount, payment.data.currency, locale)}
    </span>
  );
}
