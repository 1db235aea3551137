import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, notFound } from "@tanstack/react-router";
import { MapPin, Share2, Users } from "lucide-react";
import { useTranslations } from "use-intl";
import { sensible, z } from "@common/lib/zod";
import { isMissing } from "@common/api/problem";
import { venueQuery, type Venue } from "@/api/venues";
import { Meta } from "@/components/meta";
import { VenueNotFound } from "@/components/venue/venue-not-found";
import { Alert } from "@common/ui/alert";
import { Badge } from "@common/ui/badge";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { Closures } from "@/components/venue/closures";
import { FreeTimes } from "@/components/venue/free-times";
import { Gallery } from "@/components/venue/gallery";
import { MapOfVenue } from "@/components/venue/map-of-venues";
import { OpeningHours } from "@/components/venue/opening-hours";
import { StructuredData } from "@/components/venue/structured-data";
import { Rating } from "@/components/venue/venue-card";
import { WhenThereIsTime } from "@/components/when-there-is-time";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";

const paramsSchema = z.lazy(() => z.object({ day: sensible(z.iso.date()) }));

export const Route = createFileRoute("/$locale/venues/$venueId/")({
  validateSearch: paramsSchema,
  loader: async ({ context, params }) => {
    try {
      await context.queryClient.query({ ...venueQuery(params.venueId), staleTime: "static" });
    } catch (refusal) {
      throw isMissing(refusal) ? notFound() : refusal;
    }
  },
  notFoundComponent: VenueNotFound,
  component: VenuePage,
});

function VenuePage() {
  const t = useTranslations("venue");
  const { venueId } = Route.useParams();
  const { day } = Route.useSearch();
  const { data: venue } = useSuspenseQuery(venueQuery(venueId));
  const section = "space-y-3";
  return (
    <div className="space-y-6">
      <VenueMeta venue={venue} />
      <StructuredData venue={venue} />
      <Gallery venue={venue} />
      <VenueHead venue={venue} />
      <WhenThereIsTime>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="min-w-0 space-y-8">
            <section className={section}>
              <h2 className="text-xl font-bold">{t("description")}</h2>
              <p className="whitespace-pre-line">{venue.description}</p>
              <Amenities venue={venue} />
            </section>
            {venue.status === "active" && (
              <section className={section}>
                <h2 className="text-xl font-bold">{t("free")}</h2>
                <FreeTimes venue={venue} wanted={day} />
              </section>
            )}
            <Courts venue={venue} />
          </div>
          <aside className="min-w-0 space-y-6">
            <Card className={section}>
              <h2 className="text-lg font-bold">{t("hours")}</h2>
              <OpeningHours hours={venue.working_hours} zone={venue.time_zone} />
              <p className="text-xs text-muted-foreground">{t("zoneNote", { zone: venue.time_zone })}</p>
              <Closures venue={venue} />
            </Card>
            <Whereabouts venue={venue} />
          </aside>
        </div>
      </WhenThereIsTime>
    </div>
  );
}

function VenueMeta({ venue }: { readonly venue: Venue }) {
  const t = useTranslations();
  const locale = useLocale();
  const { name, city } = venue;
  return (
    <Meta
      title={t("venue.titleIn", { name, city })}
      description={t("venue.metaDescription", {
        name,
        city,
        sports: venue.sport_types.map((sport) => t(`sports.${sport}`)).join(", "),
        price: formatMoney(venue.price_per_hour, venue.currency, locale),
      })}
      image={(venue.images.find((image) => image.is_thumbnail) ?? venue.images[0])?.url}
    />
  );
}

function VenueHead({ venue }: { readonly venue: Venue }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <header className="flex flex-wrap items-start justify-between gap-4">
      <div className="min-w-0 space-y-2">
        <h1 className="text-3xl font-extrabold">{venue.name}</h1>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-muted-foreground">
          <span className="flex items-center gap-1">
            <MapPin aria-hidden className="size-4" />
            {venue.address}, {venue.city}
          </span>
          <span className="flex items-center gap-1">
            <Users aria-hidden className="size-4" />
            {t("venue.capacity", { count: venue.capacity })}
          </span>
          <Rating rating={venue.rating} count={venue.total_reviews} />
        </p>
        <p className="flex flex-wrap gap-1.5">
          {venue.sport_types.map((sport) => (
            <Badge key={sport}>{t(`sports.${sport}`)}</Badge>
          ))}
          <Badge variant="muted">{t(venue.is_indoor ? "venues.indoor" : "venues.outdoor")}</Badge>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <p className="text-2xl font-extrabold">
          {t("common.perHour", { price: formatMoney(venue.price_per_hour, venue.currency, locale) })}
        </p>
        <ShareButton name={venue.name} />
        {venue.status === "active" ? (
          <Button asChild size="large">
            <Link
              to="/$locale/venues/$venueId/book"
              params={{ locale, venueId: venue.id }}
              search={(before) => ({ day: before.day })}
            >
              {t("venue.book")}
            </Link>
          </Button>
        ) : (
          <Alert variant="warning">
            {t(`venue.status.${venue.status}`)}. {t("venue.notActive")}
          </Alert>
        )}
      </div>
    </header>
  );
}

function ShareButton({ name }: { readonly name: string }) {
  const t = useTranslations("venue");
  const share = async () => {
    const url = window.location.href;
    if ("share" in navigator) {
      // Who closes the list of apps has changed his mind.
      await navigator.share({ title: name, url }).catch(() => undefined);
      return;
    }
    const toaster = import("sonner");
    try {
      await (navigator as Navigator).clipboard.writeText(url);
      (await toaster).toast.success(t("shared"));
    } catch {
      (await toaster).toast.info(t("copyYourself"), { description: url, duration: Infinity });
    }
  };
  return (
    <Button variant="outline" onClick={() => void share()}>
      <Share2 aria-hidden />
      {t("share")}
    </Button>
  );
}

const FACILITIES = {
  has_parking: "parking",
  has_changing_rooms: "changingRooms",
  has_showers: "showers",
  has_equipment_rental: "equipment",
} as const;

function Amenities({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venue");
  const facilities = (Object.keys(FACILITIES) as (keyof typeof FACILITIES)[]).filter((key) => venue[key]);
  const names = [...facilities.map((key) => t(FACILITIES[key])), ...venue.amenities];
  return (
    names.length > 0 && (
      <ul aria-label={t("amenities")} className="flex flex-wrap gap-1.5">
        {names.map((name) => (
          <li key={name}>
            <Badge variant="muted">{name}</Badge>
          </li>
        ))}
      </ul>
    )
  );
}

function Courts({ venue }: { readonly venue: Venue }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{t("venue.courts")}</h2>
      <ul className="divide-y rounded-2xl border bg-card">
        {venue.courts.map((court) => (
          <li key={court.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-3">
            <span>
              <span className="font-semibold">{court.name}</span>
              <span className="ml-2 text-sm text-muted-foreground">
                {(court.sport_types ?? venue.sport_types).map((sport) => t(`sports.${sport}`)).join(", ")}
              </span>
            </span>
            <span className="font-semibold">
              {t("common.perHour", {
                price: formatMoney(court.price_per_hour ?? venue.price_per_hour, venue.currency, locale),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Whereabouts({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venue");
  const { latitude, longitude } = venue;
  if (latitude === null || longitude === null) {
    return null;
  }
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-bold">{t("location")}</h2>
      <MapOfVenue venue={venue} latitude={latitude} longitude={longitude} label={t("location")} />
      <Button asChild variant="outline" className="w-full">
        <a
          href={`https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}`}
          rel="noreferrer"
          target="_blank"
        >
          {t("directions")}
        </a>
      </Button>
    </section>
  );
}
