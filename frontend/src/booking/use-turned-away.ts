import { queryOptions, useQuery, type QueryClient } from "@tanstack/react-query";
import {
  abandonPayment,
  cancelBooking,
  forgetBookings,
  readBooking,
  readPayment,
  type Booking,
  type Payment,
} from "@/api/bookings";
import { isProblem } from "@common/api/problem";
import { readMe } from "@common/api/me";

/** What has become of a checkout from which somebody turned away. */
export type TurnedAway =
  | { readonly kind: "working" }
  | { readonly kind: "cancelled"; readonly booking: Booking }
  /** The payment is over, the booking is not, as far as anybody knows. */
  | { readonly kind: "held"; readonly bookingId: string | undefined }
  /** It was too late: the money had come. */
  | { readonly kind: "too-late"; readonly payment: Payment }
  | { readonly kind: "unknown" }
  | { readonly kind: "failure"; readonly error: unknown; readonly retry: () => void };

/** Ends the checkout of a payment, and sets the time of its booking free. Without a payment nothing is touched. */
export function useTurnedAway(paymentId: string | undefined): TurnedAway {
  const end = useQuery({ ...endQuery(paymentId ?? ""), enabled: paymentId !== undefined });
  if (paymentId === undefined) {
    return { kind: "held", bookingId: undefined };
  }
  if (end.error) {
    return isProblem(end.error, "payment-not-found")
      ? { kind: "unknown" }
      : { kind: "failure", error: end.error, retry: () => void end.refetch() };
  }
  return end.data ?? { kind: "working" };
}

/** What is done once, however often React mounts the page or somebody tries again. */
const ONCE = {
  retry: false,
  staleTime: Infinity,
  gcTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

function endQuery(paymentId: string) {
  return queryOptions({
    queryKey: ["checkout", paymentId, "end"],
    queryFn: async ({ client }) => {
      try {
        return await endCheckout(paymentId, client);
      } finally {
        void forgetBookings(client);
      }
    },
    ...ONCE,
  });
}

/** The payment when it is over, and whether it is so by what was done here. */
function overQuery(paymentId: string) {
  return queryOptions({
    queryKey: ["checkout", paymentId, "abandon"],
    queryFn: () => abandon(paymentId),
    ...ONCE,
  });
}

async function endCheckout(paymentId: string, client: QueryClient): Promise<TurnedAway> {
  const over = await client.query(overQuery(paymentId));
  if (!over) {
    return { kind: "unknown" };
  }
  const { payment, abandoned } = over;
  if (payment.status === "paid" || payment.status === "refunded") {
    return { kind: "too-late", payment };
  }
  const found = await readBooking(payment.booking_id);
  const booking = abandoned ? await setFree(found) : found;
  return booking.status === "cancelled" ? { kind: "cancelled", booking } : { kind: "held", bookingId: booking.id };
}

interface Over {
  readonly payment: Payment;
  readonly abandoned: boolean;
}

async function abandon(paymentId: string): Promise<Over | null> {
  // Asked by itself: what others on the page ask for may be broken off with them.
  const [payment, me] = await Promise.all([readPayment(paymentId), readMe()]);
  // An admin may read everybody's payments, and has turned away from none of them.
  if (payment.user_id !== me.id) {
    return null;
  }
  if (payment.status !== "pending") {
    return { payment, abandoned: false };
  }
  try {
    await abandonPayment(paymentId);
    return { payment, abandoned: true };
  } catch (refusal) {
    if (!isProblem(refusal, "payment-not-open")) {
      throw refusal;
    }
    return { payment: await readPayment(paymentId), abandoned: false };
  }
}

/** A booking that its owner has confirmed meanwhile stays: nobody has said that it shall not. */
async function setFree(booking: Booking): Promise<Booking> {
  return booking.status === "pending" ? cancelBooking(booking.id) : booking;
}
