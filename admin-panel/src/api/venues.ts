import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import { pageOf, type Page } from "@common/api/page";
import type { paths } from "@common/api/schema";

export type Venue = Schemas["VenueResponse"];
export type VenueItem = Schemas["VenueItem"];
export type Court = Schemas["CourtResponse"];
export type VenueStatus = Schemas["VenueStatus"];
export type VenueSearch = NonNullable<paths["/venues"]["get"]["parameters"]["query"]>;

/** A page of venues; an owner who asks for the own ones finds them in every status. */
export function venuesQuery(search: VenueSearch) {
  return queryOptions({
    queryKey: ["venues", search],
    queryFn: async ({ signal }): Promise<Page<VenueItem>> =>
      pageOf(await answerWithHeaders(api.GET("/venues", { params: { query: search }, signal }))),
    placeholderData: keepPreviousData,
  });
}

/** A venue with its courts, images and unavailabilities. */
export function venueQuery(id: string) {
  return queryOptions({
    queryKey: ["venue", id],
    queryFn: ({ signal }) => answer(api.GET("/venues/{id}", { params: { path: { id } }, signal })),
  });
}
