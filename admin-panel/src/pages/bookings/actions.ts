import type { Booking, BookingStatus } from "@/api/bookings";
import type { Person } from "@/shell/person";

/** What may be done with a booking; each leads to another status but the last. */
export type Action = "confirm" | "refuse" | "cancel" | "complete" | "noShow" | "delete";

/** The status to which an action leads. */
export const NEXT_STATUS = {
  confirm: "confirmed",
  refuse: "cancelled",
  cancel: "cancelled",
  complete: "completed",
  noShow: "no_show",
} as const satisfies Record<Exclude<Action, "delete">, BookingStatus>;

type Facts = Pick<Booking, "status" | "start_datetime" | "venue_owner_id">;

/**
 * What somebody may do with a booking at an instant: its life cycle has to allow it, and it is up to the owner of the
 * venue or an admin. Whether people came is known once the time has begun.
 */
export function actionsOf(booking: Facts, person: Person, now: number): readonly Action[] {
  const removal: Action[] = person.roles.may("admin:bookings:delete") ? ["delete"] : [];
  return mayDecide(booking, person) ? [...stepsOf(booking, now), ...removal] : removal;
}

/** Whether the person may give the booking another status. */
export function mayDecide({ venue_owner_id }: Pick<Booking, "venue_owner_id">, { me, roles }: Person): boolean {
  return roles.may("admin:bookings:write") || (roles.may("bookings:manage") && venue_owner_id === me.id);
}

function stepsOf({ status, start_datetime }: Facts, now: number): readonly Action[] {
  if (status === "pending") {
    return ["confirm", "refuse"];
  }
  if (status !== "confirmed") {
    return [];
  }
  return now >= Date.parse(start_datetime) ? ["complete", "noShow", "cancel"] : ["cancel"];
}
