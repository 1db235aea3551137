import { sensible, wholeNumber, z } from "@common/lib/zod";
import { plusDays, startOfDay } from "@common/lib/zone";
import { COUNTRY_ZONE } from "@/shell/range";
import type { AuditSearch, UserSearch } from "@/api/users";

export const PAGE_SIZE = 20;
const page = sensible(wholeNumber(1, 1_000_000));
const day = sensible(z.iso.date());

/** What the address of the list of users says. */
export const userFilters = z.object({
  q: sensible(z.string().check(z.maxLength(255))),
  scope: sensible(z.string().check(z.maxLength(100))),
  active: sensible(z.enum(["true", "false"])),
  from: day,
  to: day,
  page,
});

/** What the address of the audit trail says. */
export const auditFilters = z.object({
  event: sensible(z.string().check(z.maxLength(100))),
  account_id: sensible(z.uuid()),
  actor_id: sensible(z.uuid()),
  from: day,
  to: day,
  page,
});

/** The first instant of a day of the country, and that of the day after it: both days are whole ones. */
function instants(from: string | undefined, to: string | undefined) {
  return {
    from: from && new Date(startOfDay(from, COUNTRY_ZONE)).toISOString(),
    to: to && new Date(startOfDay(plusDays(to, 1), COUNTRY_ZONE)).toISOString(),
  };
}

/** What the server is asked for by the list of users. */
export function userSearchOf(filters: z.infer<typeof userFilters>): UserSearch {
  const { from, to } = instants(filters.from, filters.to);
  return {
    ...(filters.q ? { q: filters.q } : {}),
    ...(filters.scope ? { scope: filters.scope } : {}),
    ...(filters.active ? { is_active: filters.active === "true" } : {}),
    ...(from ? { created_from: from } : {}),
    ...(to ? { created_to: to } : {}),
    page: filters.page ?? 1,
    page_size: PAGE_SIZE,
  };
}

/** What the server is asked for by the audit trail. */
export function auditSearchOf(filters: z.infer<typeof auditFilters>): AuditSearch {
  const { from, to } = instants(filters.from, filters.to);
  return {
    ...(filters.event ? { event: filters.event as NonNullable<AuditSearch["event"]> } : {}),
    ...(filters.account_id ? { account_id: filters.account_id } : {}),
    ...(filters.actor_id ? { actor_id: filters.actor_id } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    page: filters.page ?? 1,
    page_size: PAGE_SIZE,
  };
}
