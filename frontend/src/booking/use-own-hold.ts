import { useQuery } from "@tanstack/react-query";
import { myBookingsQuery, type Booking } from "@/api/bookings";
import { useNow } from "@common/lib/use-now";
import { MINUTE } from "@common/lib/zone";
import { useSession } from "@common/session/use-session";
import { isHeld } from "./actions";
import { isFree } from "./payment-state";
import { LONGEST, type Selection } from "./selection";

interface OwnHold {
  /** Whether that is known; when it cannot be found out, nothing is held. */
  readonly known: boolean;
  /** The booking that waits for its payment. */
  readonly booking: Booking | undefined;
}

/** Whether a time is taken by the person at the browser, who has to pay it yet. It is asked for only when it matters. */
export function useOwnHold(venueId: string, courtId: string, { start, end }: Selection, matters: boolean): OwnHold {
  const session = useSession();
  const now = useNow(MINUTE);
  const { data, isFetching, isPending, isError } = useQuery({
    ...myBookingsQuery({
      venue_id: venueId,
      // Found by their starts; no booking is longer.
      from: new Date(start - LONGEST).toISOString(),
      to: new Date(end).toISOString(),
      page_size: 100,
    }),
    enabled: matters && session === "signed-in",
    staleTime: 0,
  });
  const booking = data?.items.find(
    (own) =>
      own.court_id === courtId &&
      Date.parse(own.start_datetime) <= start &&
      Date.parse(own.end_datetime) >= end &&
      isHeld(own, now) &&
      !isFree(own),
  );
  const known = session === "anonymous" || isError || (session === "signed-in" && !isPending && !isFetching);
  return { known, booking };
}
