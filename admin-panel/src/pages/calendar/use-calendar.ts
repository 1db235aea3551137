import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { allBookingsQuery } from "@/api/bookings";
import { venueQuery, type Venue } from "@/api/venues";
import type { View } from "@/shell/selection";
import { HOUR, plusDays, SECOND, startOfDay } from "@common/lib/zone";
import { entriesOf } from "./entries";

/** What others do meanwhile is seen by itself. */
const LIVE = { refetchInterval: 30 * SECOND, refetchOnWindowFocus: "always" } as const;
/** No booking is longer; one that reaches into a day was begun since. */
const LONGEST = 24 * HOUR;

/** A venue whose closures are kept up to date. */
export function useLiveVenue(id: string | undefined) {
  return useQuery({ ...venueQuery(id ?? ""), enabled: id !== undefined, ...LIVE });
}

/** What stands in the calendar of a venue on some days, which follow one another. */
export function useEntries(venue: Venue, view: View, days: readonly string[]) {
  const zone = venue.time_zone;
  const first = startOfDay(days[0] ?? "", zone);
  const end = startOfDay(plusDays(days.at(-1) ?? "", 1), zone);
  const bookings = useQuery({
    ...allBookingsQuery({
      view,
      venue_id: venue.id,
      from: new Date(first - LONGEST).toISOString(),
      to: new Date(end).toISOString(),
    }),
    ...LIVE,
  });
  const entries = useMemo(
    () => entriesOf(venue.id, bookings.data ?? [], venue.unavailabilities),
    [venue.id, venue.unavailabilities, bookings.data],
  );
  return { entries, bookings };
}
