import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { paymentOfBookingQuery, type Booking } from "@/api/bookings";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { usePerson } from "@/shell/person";
import { Failure } from "@common/components/failure";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { useNow } from "@common/lib/use-now";
import { SECOND } from "@common/lib/zone";
import { Button } from "@common/ui/button";
import { actionsOf, type Action } from "./actions";
import { BookingWhen } from "./times";
import { useAction } from "./use-action";
import { useCustomerName } from "./use-customer-name";

interface BookingActionsProps {
  readonly booking: Booking;
  readonly onDeleted: () => void;
}

/** The longest reason that the API takes. */
const REASON = 500;

/** What this person may do with a booking now. What cannot be undone is asked about first. */
export function BookingActions({ booking, onDeleted }: BookingActionsProps) {
  const t = useTranslations("bookings");
  const person = usePerson();
  const now = useNow(10 * SECOND);
  const act = useAction(booking, onDeleted);
  const confirming = useMutation({ mutationFn: () => act("confirm") });
  const actions = actionsOf(booking, person, now);
  return (
    actions.length > 0 && (
      <div className="space-y-3">
        {confirming.error && <Failure error={confirming.error} />}
        <div className="flex flex-wrap gap-2">
          {actions.map((action) =>
            action === "confirm" ? (
              <Button
                key={action}
                size="small"
                disabled={confirming.isPending}
                aria-busy={confirming.isPending}
                onClick={() => confirming.mutate()}
              >
                {t("confirm")}
              </Button>
            ) : (
              <Asked key={action} action={action} booking={booking} onConfirm={(reason) => act(action, reason)} />
            ),
          )}
        </div>
      </div>
    )
  );
}

interface AskedProps {
  readonly action: Exclude<Action, "confirm">;
  readonly booking: Booking;
  readonly onConfirm: (reason: string) => Promise<void>;
}

function Asked({ action, booking, onConfirm }: AskedProps): ReactElement {
  const t = useTranslations("bookings");
  const isHarmless = action === "complete" || action === "noShow";
  const takesReason = action === "refuse" || action === "cancel";
  return (
    <ConfirmDialog
      trigger={
        <Button size="small" variant={action === "delete" ? "destructive" : "outline"}>
          {t(action)}
        </Button>
      }
      title={t(`${action}Title`)}
      description={<What action={action} booking={booking} />}
      action={t(action)}
      destructive={!isHarmless}
      {...(takesReason
        ? {
            reason: {
              label: t(booking.guest ? "reasonForSelf" : "reasonForCustomer"),
              required: false,
              longest: REASON,
            },
          }
        : {})}
      onConfirm={onConfirm}
    />
  );
}

function What({ action, booking }: Pick<AskedProps, "action" | "booking">) {
  const t = useTranslations("bookings");
  const nameOf = useCustomerName();
  return (
    <>
      <span className="block font-medium text-foreground">
        {nameOf(booking)}, {booking.venue_name}, {booking.court_name}, <BookingWhen booking={booking} />
      </span>
      {action === "refuse" || action === "cancel" ? <Money booking={booking} /> : t(`${action}Text`)}
    </>
  );
}

/** What a cancellation means for the money of a booking; what holds in any case, as long as its payment is not known. */
function Money({ booking }: { readonly booking: Booking }) {
  const t = useTranslations("bookings");
  const locale = useLocale();
  const { me, roles } = usePerson();
  const mayRead = roles.may("payments:read") || roles.may("admin:payments:read");
  // People decide by what is said here: it has to be how things are now.
  const { data, isFetchedAfterMount } = useQuery({
    ...paymentOfBookingQuery(booking.id),
    enabled: mayRead && !booking.guest,
    staleTime: 0,
  });
  if (booking.guest) {
    return t("refundGuest");
  }
  if (booking.user_id === me.id && booking.venue_owner_id !== me.id) {
    return t("refundOwnAdmin");
  }
  if (data === undefined || !isFetchedAfterMount) {
    return t("refundIfPaid");
  }
  if (data === null) {
    return t("refundNothing");
  }
  const amount = formatMoney(data.amount, data.currency, locale);
  return t(data.status === "refunded" ? "refundDone" : "refundPaid", { amount });
}
