import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { bookingPaymentsQuery, type Booking } from "@/api/bookings";
import { useNow } from "@common/lib/use-now";
import { MINUTE, SECOND } from "@common/lib/zone";
import { bookingsListQuery, shownOf, type BookingsParams } from "./my-bookings";
import { isFree, paymentStateOf, type PaymentState } from "./payment-state";
import { useSettling } from "./use-settling";

const NONE: readonly never[] = [];

interface PaymentsOf {
  /** How a booking stands with its money; nothing as long as it is not known. */
  readonly stateOf: (booking: Booking) => PaymentState | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** How some of one's own bookings are paid, each asked by itself; while that is about to change it is read again. */
export function usePaymentsOf(bookings: readonly Booking[], now: number): PaymentsOf {
  const priced = bookings.filter((booking) => !isFree(booking));
  const answers = useQueries({ queries: priced.map(({ id }) => bookingPaymentsQuery(id)) });
  useSettling(
    bookings,
    answers.flatMap(({ data }) => data ?? []),
    now,
  );
  return {
    stateOf: (booking) => {
      const payments = answers[priced.findIndex(({ id }) => id === booking.id)]?.data;
      return payments || isFree(booking) ? paymentStateOf(booking, payments ?? NONE) : undefined;
    },
    loading: answers.some(({ isLoading }) => isLoading),
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    retry: () => answers.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch()),
  };
}

/** A page of one's own bookings, with a clock that counts the seconds as long as one of them is held. */
export function useMyBookings(params: BookingsParams) {
  const { data, error, refetch } = useQuery(bookingsListQuery(params));
  const anyHold = data?.items.some((booking) => booking.hold_expires_at !== null) ?? false;
  const now = useNow(anyHold ? SECOND : MINUTE);
  const shown = useMemo(() => data && shownOf(data, params, now), [data, params, now]);
  const payments = usePaymentsOf(shown?.items ?? NONE, now);
  return { shown, now, payments, error, retry: () => void refetch() };
}
