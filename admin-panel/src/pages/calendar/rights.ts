import type { Venue } from "@/api/venues";
import type { Person } from "@/shell/person";

/** What somebody may enter in the calendar of a venue. */
export interface Rights {
  readonly mayClose: boolean;
  readonly mayBook: boolean;
}

export function rightsAt({ owner_id }: Pick<Venue, "owner_id">, { me, roles: { may } }: Person): Rights {
  const isOwn = owner_id === me.id;
  return {
    mayClose: (isOwn && may("venues:schedule")) || may("admin:venues:write"),
    mayBook: (isOwn && may("bookings:manage")) || (may("admin:bookings:write") && may("admin:bookings:read")),
  };
}
