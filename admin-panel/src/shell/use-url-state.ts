import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { z } from "@common/lib/zod";

/**
 * What the address bar says: it outlives a reload and can be sent to somebody. The schema takes any text and gives
 * {@code undefined} for what makes no sense.
 */
export function useUrlState<Values extends object>(schema: z.ZodMiniType<Values>) {
  const [search, setSearch] = useSearchParams();
  const values = useMemo(() => schema.parse(Object.fromEntries(search)), [schema, search]);
  const change = useCallback(
    (changes: Partial<Record<keyof Values & string, string | number | undefined>>) => {
      setSearch((before) => {
        const next = new URLSearchParams(before);
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
        return next;
      });
    },
    [setSearch],
  );
  return [values, change] as const;
}
