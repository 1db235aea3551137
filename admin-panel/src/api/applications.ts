import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import { pageOf, type Page } from "@common/api/page";
import type { paths } from "@common/api/schema";
import { forgetUsers } from "./users";

export type OwnerApplication = Schemas["OwnerApplication"];
export type ApplicationStatus = Schemas["OwnerApplicationStatus"];
export type ApplicationSearch = NonNullable<paths["/users/owner-applications"]["get"]["parameters"]["query"]>;

export const APPLICATION_STATUSES = ["pending", "approved", "refused"] as const satisfies readonly ApplicationStatus[];

/** A page of applications: who waits longest comes first, then what was decided. */
export function applicationsQuery(search: ApplicationSearch) {
  return queryOptions({
    queryKey: ["applications", search],
    queryFn: async ({ signal }): Promise<Page<OwnerApplication>> =>
      pageOf(await answerWithHeaders(api.GET("/users/owner-applications", { params: { query: search }, signal }))),
    placeholderData: keepPreviousData,
  });
}

export function applicationQuery(id: string) {
  return queryOptions({
    queryKey: ["application", id],
    queryFn: ({ signal }) => answer(api.GET("/users/owner-applications/{id}", { params: { path: { id } }, signal })),
  });
}

/** Approves an application; with a reason it is refused. Either is final. */
export function decideOn(id: string, reason?: string): Promise<OwnerApplication> {
  const body = reason === undefined ? ({ status: "approved" } as const) : ({ status: "refused", reason } as const);
  return answer(api.PATCH("/users/owner-applications/{id}", { params: { path: { id } }, body }));
}

/** An application was decided, and with it perhaps what an account may do. */
export async function forgetApplications(client: QueryClient): Promise<void> {
  await Promise.all([
    ...["applications", "application"].map((key) => client.invalidateQueries({ queryKey: [key] })),
    forgetUsers(client),
  ]);
}
