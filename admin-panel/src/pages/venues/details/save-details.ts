import type { QueryClient } from "@tanstack/react-query";
import { changeVenue, forgetVenue, venueVersionQuery, type Venue, type VenueVersion } from "@/api/venues";
import { isProblem } from "@common/api/problem";
import { changesOf, valuesOf, type DetailsValues } from "./values";

/**
 * Saves what was changed since this version was read. If only something else was changed meanwhile, e.g. a court, that
 * is no reason to refuse it; otherwise whoever typed has to see first what it is.
 */
export async function saveDetails(
  client: QueryClient,
  base: VenueVersion,
  values: DetailsValues,
): Promise<VenueVersion> {
  const changes = changesOf(base.venue, values);
  if (Object.keys(changes).length === 0) {
    return base;
  }
  const query = venueVersionQuery(base.venue.id);
  const saved = await changeVenue(base, changes).catch(async (thrown: unknown) => {
    if (!isProblem(thrown, "changed-since")) {
      throw thrown;
    }
    const now = await client.query({ ...query, staleTime: 0 });
    if (!isSaidAlike(now.venue, base.venue)) {
      throw thrown;
    }
    return changeVenue(now, changes);
  });
  client.setQueryData(query.queryKey, saved);
  await forgetVenue(client, base.venue.id);
  return saved;
}

/** Whether two versions of a venue are the same as far as the form goes. */
export function isSaidAlike(one: Venue, other: Venue): boolean {
  return Object.keys(changesOf(one, valuesOf(other))).length === 0;
}
