import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@common/api/client";

interface Named {
  readonly id?: string;
  readonly username?: string;
  readonly full_name?: string | null;
}

/** The names of users, by their ids. */
export function namesQuery(ids: readonly string[]) {
  const sorted = [...new Set(ids)].sort();
  return queryOptions({
    queryKey: ["users", "names", sorted],
    queryFn: async ({ signal }): Promise<Readonly<Record<string, string>>> => {
      const people = (await answer(api.GET("/users/bulk", { params: { query: { ids: sorted } }, signal }))) as Named[];
      return Object.fromEntries(
        people.map(({ id, username, full_name }) => [id ?? "", full_name || username || ""] as const),
      );
    },
    enabled: sorted.length > 0,
    staleTime: 5 * 60_000,
  });
}
