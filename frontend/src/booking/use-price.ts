import { useQuery } from "@tanstack/react-query";
import { priceQuery, type Venue } from "@/api/venues";
import { localDay, MINUTE } from "@common/lib/zone";
import type { Selection } from "./selection";

/** What the server asks for a time. */
export interface Price {
  readonly amount: string;
  readonly currency: string;
}

/** The price of a time at a court; null when it cannot be booked, nothing while that is not known. */
export function usePrice(venue: Venue, courtId: string, { start, end }: Selection) {
  const day = localDay(start, venue.time_zone);
  const { data, error, refetch, isFetching } = useQuery(
    priceQuery(venue.id, courtId, day, start, (end - start) / MINUTE),
  );
  return {
    price: data,
    error: data === undefined && !isFetching ? error : null,
    retry: () => void refetch(),
  };
}
