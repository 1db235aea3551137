import { queryOptions } from "@tanstack/react-query";
import { answerWithHeaders, api } from "@common/api/client";
import { pageOf } from "@common/api/page";

const ONE = { page_size: 1 };

/** How many accounts were opened from an instant on and before another one. */
export function newUsersQuery(from: string, to: string) {
  const query = { created_from: from, created_to: to, ...ONE };
  return lengthQuery(["users", query], (signal) => api.GET("/users", { params: { query }, signal }));
}

/** How many people wait to become owners. */
export const waitingApplicationsQuery = lengthQuery(["applications"], (signal) =>
  api.GET("/users/owner-applications", { params: { query: { status: "pending", ...ONE } }, signal }),
);

/** How many venues wait to be approved. */
export const waitingVenuesQuery = lengthQuery(["venues"], (signal) =>
  api.GET("/venues", { params: { query: { status: "pending_approval", ...ONE } }, signal }),
);

/** How many mails could not be sent. */
export const failedMailsQuery = lengthQuery(["notifications"], (signal) =>
  api.GET("/notifications", { params: { query: { status: "failed", ...ONE } }, signal }),
);

type List = Promise<{ readonly data?: readonly unknown[]; readonly error?: unknown; readonly response: Response }>;

/** How long a list is, of which nothing else is needed. */
function lengthQuery(key: unknown[], ask: (signal: AbortSignal) => List) {
  return queryOptions({
    queryKey: ["length", ...key],
    queryFn: async ({ signal }) => pageOf(await answerWithHeaders(ask(signal))).total,
  });
}
