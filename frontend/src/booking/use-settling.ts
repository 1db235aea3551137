import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { forgetBookings, type Booking, type Payment } from "@/api/bookings";
import { isLapsing } from "./actions";

const PERIOD = 3000;
const MOST_READS = 20;

/**
 * Reads bookings and payments again every few seconds while the server is about to change some of them by itself: money
 * is on its way, or a hold is over. Whoever left a checkout open for long is not waited for.
 */
export function useSettling(bookings: readonly Booking[], payments: readonly Payment[], now: number): void {
  const client = useQueryClient();
  const open = payments.filter(
    (payment) => payment.status === "pending" && bookings.some((booking) => booking.id === payment.booking_id),
  );
  const unsettled = [...open, ...bookings.filter((booking) => isLapsing(booking, now))].map(({ id }) => id).join();
  useEffect(() => {
    if (!unsettled) {
      return;
    }
    let left = MOST_READS;
    const timer = setInterval(() => {
      void forgetBookings(client);
      left -= 1;
      if (left === 0) {
        clearInterval(timer);
      }
    }, PERIOD);
    return () => clearInterval(timer);
  }, [client, unsettled]);
}
