import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { myPaymentsQuery, paymentQuery, type Payment } from "@/api/bookings";
import { isProblem } from "@common/api/problem";
import { meQuery } from "@common/api/me";
import { MINUTE } from "@common/lib/zone";

const PERIOD = 1500;

/** A payment to which nothing happens by itself any more. */
export type SettledPayment = Payment & { readonly status: Exclude<Payment["status"], "pending"> };

/** What is known of the payment from which somebody comes back. */
export type ReturnedPayment =
  | { readonly kind: "waiting" }
  | { readonly kind: "slow"; readonly payment: Payment }
  | { readonly kind: "settled"; readonly payment: SettledPayment }
  | { readonly kind: "unknown" }
  | { readonly kind: "failure"; readonly error: unknown; readonly retry: () => void };

/** What the address tells of the payment from which somebody comes back. */
export interface Return {
  readonly payment_id?: string | undefined;
  readonly session_id?: string | undefined;
}

/**
 * The payment from which somebody comes back: the one that the address names, else one's own of Stripe's session. The
 * address only says that Stripe led here; whether money came is asked until the server knows, for a minute at most.
 */
export function useReturnedPayment({ payment_id: paymentId, session_id: sessionId }: Return): ReturnedPayment {
  const [tired, setTired] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTired(true), MINUTE);
    return () => clearTimeout(timer);
  }, []);
  const ofSession = (payments: readonly Payment[] | undefined) =>
    payments?.find((payment) => payment.stripe_session_id === sessionId);
  const again = (payment: Payment | undefined) => (payment?.status === "pending" && !tired ? PERIOD : false);
  const byId = useQuery({
    ...paymentQuery(paymentId ?? ""),
    enabled: paymentId !== undefined,
    refetchInterval: (query) => again(query.state.data),
  });
  const bySession = paymentId === undefined && sessionId !== undefined;
  const me = useQuery({ ...meQuery, enabled: bySession });
  const byList = useQuery({
    ...myPaymentsQuery(me.data?.id ?? ""),
    enabled: bySession && me.data !== undefined,
    refetchInterval: (query) => again(ofSession(query.state.data)),
  });
  const list = me.error ? { ...me, data: undefined } : { ...byList, data: ofSession(byList.data) };
  const { data, error, refetch } = bySession ? list : byId;
  if (data && isSettled(data)) {
    return { kind: "settled", payment: data };
  }
  if (isProblem(error, "payment-not-found")) {
    return { kind: "unknown" };
  }
  if (error) {
    return { kind: "failure", error, retry: () => void refetch() };
  }
  if (data) {
    return tired ? { kind: "slow", payment: data } : { kind: "waiting" };
  }
  const asked = paymentId !== undefined || (bySession && byList.data === undefined);
  return { kind: asked ? "waiting" : "unknown" };
}

function isSettled(payment: Payment): payment is SettledPayment {
  return payment.status !== "pending";
}
