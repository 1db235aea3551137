import type { Venue } from "@/api/venues";
import { usePerson } from "@/shell/person";

/** What somebody may do with a venue. */
export interface VenueRights {
  /** What is said about it, its courts, and its status as far as an owner has it. */
  readonly write: boolean;
  readonly images: boolean;
  readonly schedule: boolean;
  readonly remove: boolean;
  /** Approve it, refuse it, give it any status. */
  readonly judge: boolean;
}

export function useVenueRights(venue: Venue): VenueRights {
  const { me, roles } = usePerson();
  const isOwn = venue.owner_id === me.id;
  const judge = roles.may("admin:venues:write");
  const may = (scope: string) => judge || (isOwn && roles.may(scope));
  return {
    write: may("venues:write"),
    images: may("venues:images"),
    schedule: may("venues:schedule"),
    remove: roles.may("admin:venues:delete") || (isOwn && roles.may("venues:delete")),
    judge,
  };
}
