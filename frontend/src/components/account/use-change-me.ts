import { useQueryClient } from "@tanstack/react-query";
import { meQuery } from "@common/api/me";
import { changeMe, type OwnChange } from "@/api/users";

/** Changes the own account; what was read of it is read anew. */
export function useChangeMe(): (change: OwnChange) => Promise<void> {
  const client = useQueryClient();
  return async (change) => {
    await changeMe(change);
    await client.invalidateQueries({ queryKey: meQuery.queryKey });
  };
}
