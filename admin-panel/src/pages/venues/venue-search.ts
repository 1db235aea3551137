import { VENUE_STATUSES, type VenueSearch } from "@/api/venues";
import type { View } from "@/shell/selection";
import { sensible, wholeNumber, z } from "@common/lib/zod";

export const SORTS = ["newest", "price", "rating"] as const;
export const PAGE_SIZE = 20;

/** What the address bar says about the list. */
export const searchSchema = z.object({
  q: sensible(z.string()),
  city: sensible(z.string()),
  status: sensible(z.enum([...VENUE_STATUSES, "all"])),
  owner: sensible(z.uuid()),
  sort: sensible(z.enum(SORTS)),
  page: z.catch(wholeNumber(1, 100_000), 1),
});

export type ListState = z.infer<typeof searchSchema>;

/** Which statuses are shown: to who approves venues, those that wait, unless others were asked for. */
export function statusOf({ status, owner, q, city }: ListState, view: View) {
  const isPlain = owner === undefined && q === undefined && city === undefined;
  return status ?? (view === "all" && isPlain ? "pending_approval" : "all");
}

/** What the API is asked for. */
export function searchOf(state: ListState, view: View, me: string): VenueSearch {
  const status = statusOf(state, view);
  const owner = view === "venue" ? me : state.owner;
  return {
    page: state.page,
    page_size: PAGE_SIZE,
    sort: state.sort ?? "newest",
    ...(state.q ? { q: state.q } : {}),
    ...(state.city ? { city: state.city } : {}),
    ...(status === "all" ? {} : { status }),
    ...(owner ? { owner_id: owner } : {}),
  };
}
