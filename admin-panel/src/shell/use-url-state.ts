import { useCallback, useMemo } from "react";
import type { z } from "@common/lib/zod";
import { useSearch } from "./use-search";

/**
 * What the address bar says: it outlives a reload and can be sent to somebody. The schema takes any text and gives
 * {@code undefined} for what makes no sense.
 */
export function useUrlState<Values extends object>(schema: z.ZodMiniType<Values>) {
  const [search, setSearch] = useSearch();
  const values = useMemo(() => schema.parse(Object.fromEntries(search)), [schema, search]);
  const change = useCallback(
    (changes: Partial<Record<keyof Values & string, string | number | undefined>>) => {
      setSearch((next) => {
        // Another selection begins at its first page.
        if (!("page" in changes)) {
          next.delete("page");
        }
        for (const [name, value] of Object.entries<string | number | undefined>(changes)) {
          if (value === undefined || value === "") {
            next.delete(name);
          } else {
            next.set(name, String(value));
          }
        }
      });
    },
    [setSearch],
  );
  return [values, change] as const;
}
