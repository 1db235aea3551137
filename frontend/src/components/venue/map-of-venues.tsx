import { lazy, Suspense, useMemo } from "react";
import { useTranslations } from "use-intl";
import type { VenueItem } from "@/api/venues";
import { Skeleton } from "@common/ui/card";
import { WhenNear } from "@/components/when-near";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import type { MapPlace } from "./venue-map";

const VenueMap = lazy(() => import("./venue-map"));

/** Venues where they are; each leads to its page. */
export function MapOfVenues({ venues }: { readonly venues: readonly VenueItem[] }) {
  const t = useTranslations("venues");
  const locale = useLocale();
  const places = useMemo(
    () =>
      venues.flatMap((venue): MapPlace[] =>
        venue.latitude === null || venue.longitude === null
          ? []
          : [
              {
                id: venue.id,
                name: venue.name,
                label: formatMoney(venue.price_per_hour, venue.currency, locale),
                town: venue.city,
                latitude: venue.latitude,
                longitude: venue.longitude,
                href: `/${locale}/venues/${venue.id}`,
              },
            ],
      ),
    [venues, locale],
  );
  const unmapped = venues.length - places.length;
  return (
    <div className="space-y-2">
      <Suspense fallback={<Skeleton className="h-[65dvh]" />}>
        <VenueMap places={places} label={t("mapLabel")} className="h-[65dvh] rounded-2xl border" />
      </Suspense>
      {unmapped > 0 && <p className="text-sm text-muted-foreground">{t("unmapped", { count: unmapped })}</p>}
    </div>
  );
}

interface MapOfVenueProps {
  readonly venue: Pick<VenueItem, "id" | "name" | "city">;
  readonly latitude: number;
  readonly longitude: number;
  readonly label: string;
}

/** The map of one venue. */
export function MapOfVenue({ venue: { id, name, city }, latitude, longitude, label }: MapOfVenueProps) {
  const places = useMemo(
    () => [{ id, name, label: "●", town: city, latitude, longitude }],
    [id, name, city, latitude, longitude],
  );
  return (
    <WhenNear instead={<Skeleton className="h-64" />}>
      <Suspense fallback={<Skeleton className="h-64" />}>
        <VenueMap places={places} label={label} className="h-64 rounded-2xl border" />
      </Suspense>
    </WhenNear>
  );
}
