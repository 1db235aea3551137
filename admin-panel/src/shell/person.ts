import { createContext, useContext } from "react";
import type { User } from "@common/api/me";
import { rolesOf, type Roles } from "@common/api/roles";

/** Who uses the panel, and what this person may do. */
export interface Person {
  readonly me: User;
  readonly roles: Roles;
}

export function personOf(me: User): Person {
  return { me, roles: rolesOf(me) };
}

export const PersonContext = createContext<Person | undefined>(undefined);

/** Who uses the panel; pages are only shown to somebody. */
export function usePerson(): Person {
  const person = useContext(PersonContext);
  if (!person) {
    throw new Error("No page is shown to nobody");
  }
  return person;
}
