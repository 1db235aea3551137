import { queryOptions } from "@tanstack/react-query";
import { z } from "@common/lib/zod";

const text = z.catch(z.nullable(z.string()), null);

const siteSchema = z.object({
  google_client_id: text,
  turnstile_site_key: text,
  map_tile_url: text,
  map_attribution: text,
});

/** What whoever runs the site has configured; without an answer, nothing. */
export type SiteSettings = z.infer<typeof siteSchema>;

export const siteQuery = queryOptions({
  queryKey: ["site"],
  queryFn: async (): Promise<SiteSettings> => {
    const response = await fetch("/site.json").catch(() => undefined);
    return siteSchema.parse(response?.ok ? await response.json() : {});
  },
  staleTime: Infinity,
});
