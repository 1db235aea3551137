/** What an account may do, as people look at it: by roles, and by what it is about. */

const CUSTOMER = ["users:me", "venues:read", "bookings:read", "bookings:write", "bookings:cancel", "payments:read"];

/** What the server gives to those who have such a role; others have scopes of their own choice. */
export const PRESETS = {
  customer: CUSTOMER,
  owner: [
    ...CUSTOMER,
    "venues:me",
    "venues:write",
    "venues:delete",
    "venues:images",
    "venues:schedule",
    "bookings:manage",
  ],
  admin: ["admin:users", "admin:venues", "admin:bookings", "admin:payments", "admin:notifications", "users:read"],
} as const satisfies Record<string, readonly string[]>;

export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = ["customer", "owner", "admin"] as const satisfies readonly Preset[];

/** Who has it decides who has what; the server lets the last one neither go nor lose it. */
export const ADMIN_USERS = "admin:users";

/** Which role these scopes are, if exactly one. */
export function presetOf(scopes: readonly string[]): Preset | undefined {
  const held = new Set(scopes);
  return PRESET_NAMES.find(
    (name) => PRESETS[name].length === held.size && PRESETS[name].every((scope) => held.has(scope)),
  );
}

const AREAS = ["users", "venues", "bookings", "payments", "notifications"] as const;
type ScopeArea = (typeof AREAS)[number] | "other";

/** Scopes that are about the same thing: the plain ones first, then those of admins, the widest first. */
export function byArea(scopes: readonly string[]): readonly (readonly [ScopeArea, readonly string[]])[] {
  return [...AREAS, "other" as const]
    .map((area) => [area, scopes.filter((scope) => areaOf(scope) === area).sort(plainFirst)] as const)
    .filter(([, found]) => found.length > 0);
}

function areaOf(scope: string): ScopeArea {
  const name = scope.replace(/^admin:/, "").split(":")[0];
  return AREAS.find((area) => area === name) ?? "other";
}

function plainFirst(one: string, other: string): number {
  return Number(one.startsWith("admin:")) - Number(other.startsWith("admin:")) || one.localeCompare(other, "en");
}

/** The super-scope among those chosen by which a scope is held besides: {@code admin:x} has all {@code admin:x:…} and {@code x:read}. */
export function includedIn(scope: string, chosen: readonly string[]): string | undefined {
  return chosen.find((held) => {
    const area = /^admin:([^:]+)$/.exec(held)?.[1];
    return area !== undefined && (scope.startsWith(`${held}:`) || scope === `${area}:read`);
  });
}

/** What somebody gets and loses. */
export function difference(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((scope) => !before.includes(scope)),
    removed: before.filter((scope) => !after.includes(scope)),
  };
}
