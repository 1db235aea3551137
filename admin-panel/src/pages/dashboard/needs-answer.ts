import type { Booking } from "@/api/bookings";

/**
 * Whether a pending booking waits for the venue, and not for its customer to pay: its hold has ended because it is paid,
 * or there is nothing to pay.
 */
export function needsAnswer({
  hold_expires_at,
  total_price,
}: Pick<Booking, "hold_expires_at" | "total_price">): boolean {
  return hold_expires_at === null || Number(total_price) === 0;
}
