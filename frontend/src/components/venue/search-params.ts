import { sensible, wholeNumber, z } from "@common/lib/zod";
import { SPORTS } from "./sport-icon";
import type { VenueSearch } from "@/api/venues";

export const PAGE_SIZE = 12;
export const NEAR_KM = 10;

const words = () => sensible(z.string().check(z.trim(), z.minLength(1), z.maxLength(100)));
const flag = () =>
  sensible(
    z.pipe(
      z.union([z.literal("true"), z.literal(true)]),
      z.transform(() => true as const),
    ),
  );
const price = () => sensible(z.coerce.number().check(z.minimum(0), z.maximum(100_000)));

/** How a list of venues is asked for in the address bar. What makes no sense there is left out. */
export const venueParamsSchema = z.lazy(() =>
  z.object({
    q: words(),
    city: words(),
    sport: sensible(z.enum(SPORTS)),
    min: price(),
    max: price(),
    people: sensible(wholeNumber(1, 100_000)),
    roof: sensible(z.enum(["in", "out"])),
    parking: flag(),
    showers: flag(),
    near: sensible(z.string().check(z.regex(/^-?\d{1,2}(\.\d{1,6})?,-?\d{1,3}(\.\d{1,6})?$/))),
    day: sensible(z.iso.date()),
    time: sensible(z.string().check(z.regex(/^([01]\d|2[0-3]):(00|30)$/))),
    minutes: sensible(wholeNumber(60, 1440).check(z.multipleOf(30))),
    sort: sensible(z.enum(["newest", "price", "rating", "distance"])),
    view: sensible(z.literal("map")),
    page: sensible(wholeNumber(1, 100_000)),
  }),
);

export type VenueParams = z.infer<typeof venueParamsSchema>;

/** Whether the lowest price is above the highest: the API would refuse it. */
export function pricesCrossed({ min, max }: VenueParams): boolean {
  return min !== undefined && max !== undefined && min > max;
}

/** What the API is asked for. A day alone does not narrow anything: only a time of it can be free. */
export function venueSearchOf(params: VenueParams): VenueSearch {
  const search: Record<string, unknown> = {
    q: params.q,
    city: params.near ? undefined : params.city,
    sport_type: params.sport,
    min_price: params.min === undefined ? undefined : String(params.min),
    max_price: params.max === undefined ? undefined : String(params.max),
    min_capacity: params.people,
    is_indoor: params.roof && params.roof === "in",
    has_parking: params.parking,
    has_showers: params.showers,
    near: params.near,
    radius_km: params.near && String(NEAR_KM),
    free_at: params.day && params.time && `${params.day}T${params.time}`,
    duration: params.day && params.time ? params.minutes : undefined,
    sort: params.sort === "distance" && !params.near ? undefined : (params.sort ?? (params.near && "distance")),
    status: "active",
    page: params.view === "map" ? undefined : params.page,
    page_size: params.view === "map" ? 100 : PAGE_SIZE,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
