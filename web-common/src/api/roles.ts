import type { User } from "./me";

/** What somebody may do, by the scopes of the account. */
export interface Roles {
  /** Rents out venues. */
  readonly isOwner: boolean;
  /** Does anything for the platform. */
  readonly isAdmin: boolean;
  /** Whether the API lets this person do what needs this scope. */
  readonly may: (scope: string) => boolean;
}

/** As the server has it: {@code admin:x} stands for every {@code admin:x:…}, and for {@code x:read}. */
export function rolesOf({ scopes }: Pick<User, "scopes">): Roles {
  const may = (scope: string) =>
    scopes.some((held) => {
      const area = /^admin:(\w+)$/.exec(held)?.[1];
      return held === scope || (area !== undefined && (scope.startsWith(`${held}:`) || scope === `${area}:read`));
    });
  return { isOwner: may("venues:write"), isAdmin: scopes.some((scope) => scope.startsWith("admin:")), may };
}

/** Whether the panel has anything for this person. */
export function mayUsePanel(user: Pick<User, "scopes">): boolean {
  const { isOwner, isAdmin, may } = rolesOf(user);
  return isOwner || isAdmin || may("bookings:manage");
}
