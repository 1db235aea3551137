import { useTranslations } from "use-intl";
import type { BookingStatus } from "@/api/bookings";
import type { PaymentState } from "@/booking/payment-state";
import { Badge } from "@common/ui/badge";
import { Skeleton } from "@common/ui/card";

const OF_STATUS = {
  pending: "warning",
  confirmed: "default",
  completed: "muted",
  cancelled: "muted",
  no_show: "destructive",
} as const satisfies Record<BookingStatus, string>;

const OF_PAYMENT = {
  free: "muted",
  none: "warning",
  pending: "warning",
  paid: "default",
  refunded: "muted",
  failed: "destructive",
  kept: "warning",
} as const satisfies Record<PaymentState | "kept", string>;

interface BookingBadgesProps {
  readonly status: BookingStatus;
  /** Nothing as long as it is not known. */
  readonly payment: PaymentState | undefined;
  /** The payment is on its way to be known. */
  readonly loading?: boolean;
}

/** How a booking stands, and how its money does. */
export function BookingBadges({ status, payment, loading }: BookingBadgesProps) {
  const t = useTranslations("bookings");
  const told = wordOf(status, payment);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Badge variant={OF_STATUS[status]}>{t(status === "pending" ? awaited(payment) : `status.${status}`)}</Badge>
      {told && <Badge variant={OF_PAYMENT[told]}>{t(`payment.${told}`)}</Badge>}
      {loading && !payment && <Skeleton className="h-5 w-20 rounded-full" />}
    </div>
  );
}

/** What a pending booking waits for. */
function awaited(payment: PaymentState | undefined) {
  switch (payment) {
    case undefined:
    case "refunded":
      return "status.pending";
    case "paid":
    case "free":
      return "awaitsConfirmation";
    default:
      return "awaitsPayment";
  }
}

/** What is said of the money besides; nothing where it is said already, or none came and none will. */
function wordOf(status: BookingStatus, payment: PaymentState | undefined): keyof typeof OF_PAYMENT | undefined {
  const ahead = status === "pending" || status === "confirmed";
  if (payment === "none") {
    return status === "confirmed" ? payment : undefined;
  }
  if (payment === "failed" && !ahead) {
    return undefined;
  }
  return payment === "paid" && status === "cancelled" ? "kept" : payment;
}
