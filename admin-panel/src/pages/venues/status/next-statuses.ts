import { VENUE_STATUSES, type Venue, type VenueStatus } from "@/api/venues";
import type { VenueRights } from "../rights";

const OF_OWNERS: readonly VenueStatus[] = ["active", "inactive", "maintenance"];

/**
 * Which statuses somebody may give a venue. An owner has the say once it was approved; a venue that was refused can only
 * be handed in again.
 */
export function nextStatuses(
  { status, refusal_reason: refusal }: Pick<Venue, "status" | "refusal_reason">,
  { judge, write }: Pick<VenueRights, "judge" | "write">,
): readonly VenueStatus[] {
  const others = VENUE_STATUSES.filter((other) => other !== status);
  if (judge) {
    return others;
  }
  if (!write || status === "pending_approval") {
    return [];
  }
  return refusal === null ? others.filter((other) => OF_OWNERS.includes(other)) : ["pending_approval"];
}
