import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import { pageOf, type Page } from "@common/api/page";
import type { paths } from "@common/api/schema";

export type Venue = Schemas["VenueResponse"];
export type VenueItem = Schemas["VenueItem"];
/** What is said about a venue; what is left out has its default, or stays. */
export type VenueRequest = Partial<Schemas["VenueRequest"]>;
export type Court = Schemas["CourtResponse"];
export type VenueStatus = Schemas["VenueStatus"];
export type SportType = Schemas["SportType"];
export type WorkingHours = Venue["working_hours"];
export type VenueSearch = NonNullable<paths["/venues"]["get"]["parameters"]["query"]>;

/** All sports, in the order in which they are shown. */
export const SPORTS = [
  "football",
  "tennis",
  "padel",
  "basketball",
  "volleyball",
  "swimming",
  "gym",
  "other",
] as const satisfies readonly SportType[];

/** All statuses, those first that somebody has to do something about. */
export const VENUE_STATUSES = [
  "pending_approval",
  "active",
  "maintenance",
  "inactive",
] as const satisfies readonly VenueStatus[];

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

/** A venue as somebody has seen it. */
export interface VenueVersion {
  readonly venue: Venue;
  /** By which the server knows whether it is still the same. */
  readonly tag: string | undefined;
}

/** As {@link venueQuery}, for those who change the venue. */
export function venueVersionQuery(id: string) {
  return queryOptions({
    queryKey: ["venue", id, "version"],
    queryFn: async ({ signal }): Promise<VenueVersion> =>
      versionOf(await answerWithHeaders(api.GET("/venues/{id}", { params: { path: { id } }, signal }))),
  });
}

function versionOf({ data, headers }: { data: Venue; headers: Headers }): VenueVersion {
  return { venue: data, tag: headers.get("ETag") ?? undefined };
}

/** Says of a change for which version it is meant: the server refuses it for another one. */
function only(tag: string | undefined) {
  return tag === undefined ? {} : { header: { "If-Match": tag } };
}

/** The types made of the API's description want members that have a default. */
function complete(body: VenueRequest): Schemas["VenueRequest"] {
  return body as Schemas["VenueRequest"];
}

/** Lists a venue, which waits for approval then. */
export function createVenue(body: VenueRequest): Promise<Venue> {
  return answer(api.POST("/venues", { body: complete(body) }));
}

/** Changes what is said about a venue; members that are left out stay. */
export async function changeVenue({ venue, tag }: VenueVersion, body: VenueRequest): Promise<VenueVersion> {
  const params = { path: { id: venue.id }, ...only(tag) };
  return versionOf(await answerWithHeaders(api.PATCH("/venues/{id}", { params, body: complete(body) })));
}

/** Gives a venue another status; a reason is for its owner to read. */
export function setVenueStatus({ venue, tag }: VenueVersion, status: VenueStatus, reason?: string): Promise<Venue> {
  const params = { path: { id: venue.id }, ...only(tag) };
  return answer(api.PATCH("/venues/{id}/status", { params, body: { status, ...(reason ? { reason } : {}) } }));
}

export async function deleteVenue(id: string): Promise<void> {
  await answer(api.DELETE("/venues/{id}", { params: { path: { id } } }));
}

/** A venue has changed, and with it the lists that it stands in. */
export async function forgetVenue(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ["venue", id] }),
    client.invalidateQueries({ queryKey: ["venues"] }),
  ]);
}
