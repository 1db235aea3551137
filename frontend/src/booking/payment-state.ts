import type { Booking, Payment } from "@/api/bookings";

/** How a booking stands with its money. */
export type PaymentState = "free" | "none" | Payment["status"];

/** How a booking is paid by what is known of payments: money that came counts most, then the newest attempt. */
export function paymentStateOf(
  booking: Pick<Booking, "id" | "total_price">,
  payments: readonly Payment[],
): PaymentState {
  if (isFree(booking)) {
    return "free";
  }
  const own = payments.filter((payment) => payment.booking_id === booking.id).sort(newestFirst);
  const settled = own.find((payment) => payment.status === "paid" || payment.status === "refunded");
  return (settled ?? own[0])?.status ?? "none";
}

/** Whether there is nothing to pay; totals are decimal strings. */
export function isFree(booking: Pick<Booking, "total_price">): boolean {
  return /^0+(\.0+)?$/.test(booking.total_price);
}

function newestFirst(one: Payment, other: Payment): number {
  return Date.parse(other.created_at) - Date.parse(one.created_at);
}
