import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { myBookingsQuery } from "@/api/bookings";
import type { Schemas } from "@common/api/client";
import { freeHoursQuery, takenQuery, type Venue } from "@/api/venues";
import { MINUTE, plusDays, startOfDay } from "@common/lib/zone";
import { useNow } from "@common/lib/use-now";
import { useSession } from "@common/session/use-session";
import { dayColumn, type DayColumn } from "./day-column";

interface CourtDays {
  /** One for each day, or nothing while they are not known. */
  readonly columns: readonly DayColumn[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface Times {
  readonly start_datetime: string;
  readonly end_datetime: string;
}

const spanOf = (times: Times) => ({ start: Date.parse(times.start_datetime), end: Date.parse(times.end_datetime) });

/**
 * What some days look like at a court. The day after the last one is asked for, too: where a venue stays open at midnight
 * its first hours belong to the day before.
 */
export function useCourtDays(venue: Venue, courtId: string, days: readonly string[]): CourtDays {
  const now = useNow(MINUTE);
  const dayAfter = plusDays(days.at(-1) ?? "", 1);
  const free = useQueries({
    queries: [...days, dayAfter].map((day) => freeHoursQuery(venue.id, day)),
    combine: joined,
  });
  const from = startOfDay(days[0] ?? "", venue.time_zone);
  const to = startOfDay(plusDays(dayAfter, 1), venue.time_zone);
  const taken = useQuery(takenQuery(venue.id, from, to));
  const mine = useMyTimes(venue.id, courtId, from, to);

  const columns = useMemo(() => {
    if (!free.slots || !taken.data) {
      return undefined;
    }
    const offered = free.slots.filter((slot) => slot.courts.some(({ id }) => id === courtId));
    const facts = {
      zone: venue.time_zone,
      hours: venue.working_hours,
      freeStarts: new Set(offered.map((slot) => Date.parse(slot.start_datetime))),
      taken: taken.data.filter((slot) => slot.court_id === courtId).map(spanOf),
      mine,
      now,
    };
    return days.map((day) => dayColumn(day, facts));
  }, [free.slots, taken.data, mine, now, courtId, venue, days]);

  return {
    columns,
    error: free.error ?? taken.error,
    retry: () => {
      free.retry();
      void taken.refetch();
    },
  };
}

/** What is offered on all days together, once it is known of each. */
function joined(answers: readonly UseQueryResult<Schemas["FreeSlotResponse"][]>[]) {
  const slots = answers.flatMap(({ data }) => data ?? []);
  return {
    slots: answers.every(({ data }) => data !== undefined) ? slots : undefined,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    retry: () => answers.forEach((answer) => void answer.refetch()),
  };
}

/** What the person at the browser has booked there. */
function useMyTimes(venueId: string, courtId: string, from: number, to: number) {
  const signedIn = useSession() === "signed-in";
  const { data } = useQuery({
    ...myBookingsQuery({
      venue_id: venueId,
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      page_size: 100,
    }),
    enabled: signedIn,
  });
  return useMemo(
    () =>
      (data?.items ?? [])
        .filter((booking) => booking.court_id === courtId && ["pending", "confirmed"].includes(booking.status))
        .map(spanOf),
    [data, courtId],
  );
}
