import { queryOptions } from "@tanstack/react-query";
import { answer, api, type Schemas } from "@common/api/client";
import { isMissing } from "@common/api/problem";

export type OwnerApplication = Schemas["OwnerApplication"];
export type OwnerApplicationRequest = Schemas["OwnerApplicationRequest"];

/** One's own newest application to become an owner; null for whoever has never applied. */
export const ownApplicationQuery = queryOptions({
  queryKey: ["owner-application"],
  queryFn: async ({ signal }): Promise<OwnerApplication | null> => {
    try {
      return await answer(api.GET("/users/@me/owner-application", { signal }));
    } catch (refusal) {
      if (isMissing(refusal)) {
        return null;
      }
      throw refusal;
    }
  },
});

/** Applies to become an owner. */
export function applyAsOwner(body: OwnerApplicationRequest): Promise<OwnerApplication> {
  return answer(api.POST("/users/@me/owner-application", { body }));
}
