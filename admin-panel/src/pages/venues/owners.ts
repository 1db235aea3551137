import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { venueQuery, type VenueItem } from "@/api/venues";
import { answer, api } from "@common/api/client";

interface Named {
  readonly id?: string;
  readonly username?: string;
  readonly full_name?: string | null;
}

/** The names of users, by their ids. */
export function namesQuery(ids: readonly string[]) {
  const sorted = [...new Set(ids)].sort();
  return queryOptions({
    queryKey: ["users", "names", sorted],
    queryFn: async ({ signal }): Promise<Readonly<Record<string, string>>> => {
      const people = (await answer(api.GET("/users/bulk", { params: { query: { ids: sorted } }, signal }))) as Named[];
      return Object.fromEntries(
        people.map(({ id, username, full_name }) => [id ?? "", full_name || username || ""] as const),
      );
    },
    enabled: sorted.length > 0,
    staleTime: 5 * 60_000,
  });
}

/** What a list says of a venue beyond what its items do. */
export interface MoreOfVenue {
  readonly ownerId: string;
  readonly owner: string | undefined;
  readonly bookings: number;
}

/** Whose the venues of a page are, and how often they were booked, as it comes to be known. */
export function useMoreOfVenues(items: readonly VenueItem[], withOwners: boolean): ReadonlyMap<string, MoreOfVenue> {
  const venues = useQueries({
    queries: items.map(({ id }) => ({ ...venueQuery(id), staleTime: 60_000 })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const complete = venues.length === items.length;
  const names = useQuery(namesQuery(withOwners && complete ? venues.map((venue) => venue.owner_id) : []));
  return new Map(
    venues.map((venue) => [
      venue.id,
      { ownerId: venue.owner_id, owner: names.data?.[venue.owner_id], bookings: venue.total_bookings },
    ]),
  );
}
