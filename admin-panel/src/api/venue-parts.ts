import { answer, api, type Schemas } from "@common/api/client";

export type VenueImage = Schemas["ImageResponse"];
export type Unavailability = Schemas["UnavailabilityResponse"];
export type CourtRequest = Schemas["CourtRequest"];
export type ImageRequest = Schemas["ImageRequest"];
export type UnavailabilityRequest = Schemas["UnavailabilityRequest"];

/** Adds a court to a venue, or changes the one with this id. */
export function saveCourt(venueId: string, courtId: string | undefined, body: CourtRequest) {
  const path = { venue_id: venueId };
  return courtId === undefined
    ? answer(api.POST("/venues/{venue_id}/courts", { params: { path }, body }))
    : answer(
        api.PATCH("/venues/{venue_id}/courts/{court_id}", { params: { path: { ...path, court_id: courtId } }, body }),
      );
}

export async function deleteCourt(venueId: string, courtId: string): Promise<void> {
  const path = { venue_id: venueId, court_id: courtId };
  await answer(api.DELETE("/venues/{venue_id}/courts/{court_id}", { params: { path } }));
}

export function addImage(venueId: string, body: ImageRequest): Promise<VenueImage> {
  return answer(api.POST("/venues/{venue_id}/images", { params: { path: { venue_id: venueId } }, body }));
}

/** Makes a picture the one that stands for the venue in lists. */
export function makeThumbnail(venueId: string, imageId: string): Promise<VenueImage> {
  const path = { venue_id: venueId, image_id: imageId };
  return answer(api.PATCH("/venues/{venue_id}/images/{image_id}", { params: { path }, body: { is_thumbnail: true } }));
}

export async function deleteImage(venueId: string, imageId: string): Promise<void> {
  const path = { venue_id: venueId, image_id: imageId };
  await answer(api.DELETE("/venues/{venue_id}/images/{image_id}", { params: { path } }));
}

/** Puts the pictures of a venue, all of them, into this order. */
export function orderImages(venueId: string, ids: readonly string[]): Promise<VenueImage[]> {
  const params = { path: { venue_id: venueId } };
  return answer(api.PUT("/venues/{venue_id}/images/reorder", { params, body: [...ids] }));
}

/** Closes a venue or a court of it for a while, or changes the closure with this id. */
export function saveClosure(venueId: string, id: string | undefined, body: UnavailabilityRequest) {
  const path = { venue_id: venueId };
  return id === undefined
    ? answer(api.POST("/venues/{venue_id}/unavailabilities", { params: { path }, body }))
    : answer(
        api.PATCH("/venues/{venue_id}/unavailabilities/{unavailability_id}", {
          params: { path: { ...path, unavailability_id: id } },
          body,
        }),
      );
}

export async function deleteClosure(venueId: string, id: string): Promise<void> {
  const path = { venue_id: venueId, unavailability_id: id };
  await answer(api.DELETE("/venues/{venue_id}/unavailabilities/{unavailability_id}", { params: { path } }));
}
