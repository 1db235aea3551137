import { useTranslations } from "use-intl";
import type { Booking } from "@/api/bookings";
import { isHeld, isLapsing } from "@/booking/actions";
import type { PaymentState } from "@/booking/payment-state";
import { countdownText } from "@common/lib/time-text";

interface HoldNoteProps {
  readonly booking: Booking;
  readonly payment: PaymentState | undefined;
  readonly now: number;
}

/** What a pending booking waits for, and how long it still does. */
export function HoldNote({ booking, payment, now }: HoldNoteProps) {
  const t = useTranslations("bookings");
  if (booking.status !== "pending" || payment === "free") {
    return null;
  }
  if (payment === "paid") {
    return <p className="text-sm text-muted-foreground">{t("awaitsOwner")}</p>;
  }
  if (isHeld(booking, now)) {
    const left = Date.parse(booking.hold_expires_at ?? "") - now;
    return (
      <p role="timer" aria-live="off" className="text-sm font-semibold tabular-nums">
        {t("holdEnds", { time: countdownText(left) })}
      </p>
    );
  }
  return isLapsing(booking, now) ? <p className="text-sm text-muted-foreground">{t("holdOver")}</p> : null;
}
