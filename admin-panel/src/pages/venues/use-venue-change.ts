import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { forgetVenue } from "@/api/venues";

/** Does something to a venue; what is shown of it is read again then, whether it was done or refused. */
export function useVenueChange(venueId: string) {
  const client = useQueryClient();
  return useCallback(
    async <Result>(change: Promise<Result>): Promise<Result> => {
      try {
        return await change;
      } finally {
        await forgetVenue(client, venueId);
      }
    },
    [client, venueId],
  );
}
