import type { Booking } from "@/api/bookings";
import type { PaymentState } from "./payment-state";

/** What its customer can do with a booking. */
export interface BookingActions {
  readonly canPay: boolean;
  readonly canCancel: boolean;
  readonly inCalendar: boolean;
}

type Facts = Pick<Booking, "status" | "hold_expires_at" | "start_datetime" | "end_datetime">;

const UNPAID: readonly (PaymentState | undefined)[] = ["none", "pending", "failed"];

/** What a booking offers at an instant. As long as its payment is not known it is not offered to be paid. */
export function actionsOf(booking: Facts, payment: PaymentState | undefined, now: number): BookingActions {
  const ahead = isActive(booking) && now < Date.parse(booking.end_datetime);
  return {
    canPay: UNPAID.includes(payment) && isHeld(booking, now) && now < Date.parse(booking.start_datetime),
    canCancel: ahead,
    inCalendar: ahead,
  };
}

/** Whether it keeps its court until it is paid or confirmed; who has paid is not waited for any more. */
export function isHeld(booking: Facts, now: number): boolean {
  return awaits(booking) && now < Date.parse(booking.hold_expires_at);
}

/** Whether its hold is over, so that the server is about to cancel it. */
export function isLapsing(booking: Facts, now: number): boolean {
  return awaits(booking) && now >= Date.parse(booking.hold_expires_at);
}

/** Whether the customer and the owner still mean to meet, as far as the status tells. */
export function isActive(booking: Pick<Booking, "status">): boolean {
  return booking.status === "pending" || booking.status === "confirmed";
}

function awaits<B extends Facts>(booking: B): booking is B & { readonly hold_expires_at: string } {
  return booking.status === "pending" && booking.hold_expires_at !== null;
}
