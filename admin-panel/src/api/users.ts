import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import type { User } from "@common/api/me";
import { pageOf, type Page } from "@common/api/page";
import type { paths } from "@common/api/schema";

export type { User };
export type NewUser = Schemas["NewUser"];
/** What of an account changes; a name of a person that is {@code null} is taken away. */
export type AccountChange = Omit<Schemas["AccountChange"], "full_name"> & { full_name?: string | null };
export type UserSearch = NonNullable<paths["/users"]["get"]["parameters"]["query"]>;
export type AuditEntry = Schemas["AuditEntry"];
export type AuditEvent = Schemas["AuditEvent"];
export type AuditSearch = NonNullable<paths["/users/audit"]["get"]["parameters"]["query"]>;

const ADMIN_USERS = "admin:users";

/** A page of accounts, the newest first; deleted ones are not among them. */
export function usersQuery(search: UserSearch) {
  return queryOptions({
    queryKey: ["users", search],
    queryFn: async ({ signal }): Promise<Page<User>> =>
      pageOf(await answerWithHeaders(api.GET("/users", { params: { query: search }, signal }))),
    placeholderData: keepPreviousData,
  });
}

/** How many active accounts administer users: of the last one the server takes nothing. */
export const adminsQuery = queryOptions({
  queryKey: ["users", "admins"],
  queryFn: async ({ signal }): Promise<number> => {
    const query = { scope: ADMIN_USERS, is_active: true, page_size: 1 };
    return pageOf(await answerWithHeaders(api.GET("/users", { params: { query }, signal }))).total;
  },
});

export function userQuery(id: string) {
  return queryOptions({
    queryKey: ["user", id],
    queryFn: ({ signal }) => answer(api.GET("/users/{id}", { params: { path: { id } }, signal })),
  });
}

/** Whose accounts these are, in one go; of deleted ones nothing is told. */
export function accountsQuery(ids: readonly string[]) {
  const wanted = [...new Set(ids)].sort();
  return queryOptions({
    queryKey: ["users", "bulk", wanted],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, User>> => {
      const found = await answer(api.GET("/users/bulk", { params: { query: { ids: wanted } }, signal }));
      // Admins are told whole accounts.
      return new Map((found as User[]).map((user) => [user.id, user]));
    },
    enabled: wanted.length > 0,
  });
}

/** The names of all scopes there are. */
export const scopesQuery = queryOptions({
  queryKey: ["scopes"],
  queryFn: ({ signal }) => answer(api.GET("/scopes", { signal })),
  staleTime: Infinity,
});

/** A page of what happened to accounts, the newest first. */
export function auditQuery(search: AuditSearch) {
  return queryOptions({
    queryKey: ["users", "audit", search],
    queryFn: async ({ signal }): Promise<Page<AuditEntry>> =>
      pageOf(await answerWithHeaders(api.GET("/users/audit", { params: { query: search }, signal }))),
    placeholderData: keepPreviousData,
  });
}

/** Opens an account that is active at once. */
export function addUser(user: NewUser): Promise<User> {
  return answer(api.POST("/users/admin", { body: user }));
}

export function changeUser(id: string, change: AccountChange): Promise<User> {
  return answer(api.PATCH("/users/{id}", { params: { path: { id } }, body: change as Schemas["AccountChange"] }));
}

export async function setScopes(id: string, scopes: readonly string[]): Promise<void> {
  await answer(api.PUT("/users/{id}/scopes", { params: { path: { id } }, body: { scopes: [...scopes] } }));
}

/** Gives scopes besides those that are there by now, whatever is shown. */
export async function addScopes(id: string, more: readonly string[]): Promise<void> {
  const { scopes } = await answer(api.GET("/users/{id}/scopes", { params: { path: { id } } }));
  await setScopes(id, [...new Set([...scopes, ...more])]);
}

export async function deleteUser(id: string): Promise<void> {
  await answer(api.DELETE("/users/{id}", { params: { path: { id } } }));
}

/** Accounts have changed, perhaps one's own. */
export async function forgetUsers(client: QueryClient): Promise<void> {
  await Promise.all(["users", "user", "me"].map((key) => client.invalidateQueries({ queryKey: [key] })));
}
