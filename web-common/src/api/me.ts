import { queryOptions } from "@tanstack/react-query";
import { answer, api, type Schemas } from "./client";

export type User = Schemas["User"];

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => readMe(signal),
  staleTime: 5 * 60_000,
});

export function readMe(signal?: AbortSignal): Promise<User> {
  return answer(api.GET("/users/@me", signal ? { signal } : {}));
}
