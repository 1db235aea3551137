import type { QueryClient } from "@tanstack/react-query";
import { answer, api, type Schemas } from "@common/api/client";

/** When a venue, or one court of it, is closed. */
export type Unavailability = Schemas["UnavailabilityResponse"];
export type Closing = Schemas["UnavailabilityRequest"];

export function addUnavailability(venueId: string, closing: Closing): Promise<Unavailability> {
  const path = { venue_id: venueId };
  return answer(api.POST("/venues/{venue_id}/unavailabilities", { params: { path }, body: closing }));
}

/** Changes when and what is closed, and why. */
export function changeUnavailability({ venue_id, id }: Unavailability, closing: Closing): Promise<Unavailability> {
  const path = { venue_id, unavailability_id: id };
  return answer(
    api.PATCH("/venues/{venue_id}/unavailabilities/{unavailability_id}", { params: { path }, body: closing }),
  );
}

/** Opens again what was closed. */
export function deleteUnavailability({ venue_id, id }: Unavailability): Promise<unknown> {
  const path = { venue_id, unavailability_id: id };
  return answer(api.DELETE("/venues/{venue_id}/unavailabilities/{unavailability_id}", { params: { path } }));
}

/** A venue is closed at other times than before; it is read with them. */
export async function forgetUnavailabilities(client: QueryClient, venueId: string): Promise<void> {
  await client.invalidateQueries({ queryKey: ["venue", venueId] });
}
