import { useQuery } from "@tanstack/react-query";
import { MapPin, Users } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import { usePerson } from "@/shell/person";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { Badge } from "@common/ui/badge";
import { Card } from "@common/ui/card";
import { WEEKDAYS } from "../details/hours";
import { namesQuery } from "../owners";
import { Picture } from "../picture";

/** A venue as customers will see it, as long as the site does not show it. */
export function PreviewTab({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  return (
    <div className="space-y-4">
      <p className="text-sm text-muted-foreground">{t("preview.lead")}</p>
      <OwnerLine venue={venue} />
      <Pictures venue={venue} />
      <Head venue={venue} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-4">
          <Section title={t("preview.description")}>
            <p className="whitespace-pre-line">{venue.description}</p>
            <Amenities venue={venue} />
          </Section>
          <Courts venue={venue} />
        </div>
        <Hours venue={venue} />
      </div>
    </div>
  );
}

/** For who decides on it. */
function OwnerLine({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  const { me } = usePerson();
  const isOwn = venue.owner_id === me.id;
  const names = useQuery(namesQuery(isOwn ? [] : [venue.owner_id]));
  const name = names.data?.[venue.owner_id];
  return (
    name !== undefined && (
      <p>
        <span className="font-semibold">{t("preview.owner")}:</span> {name}
      </p>
    )
  );
}

function Pictures({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  const count = String(venue.images.length);
  if (venue.images.length === 0) {
    return <p className="rounded-2xl border border-dashed p-6 text-center">{t("preview.noPictures")}</p>;
  }
  return (
    <ul className="grid grid-cols-2 gap-2 lg:grid-cols-4">
      {venue.images.map((image, index) => (
        <li key={image.id} className="relative">
          <Picture
            url={image.url}
            alt={t("images.picture", { number: String(index + 1), count })}
            className="aspect-video w-full"
          />
          {image.is_thumbnail && <Badge className="absolute top-2 left-2">{t("images.main")}</Badge>}
        </li>
      ))}
    </ul>
  );
}

function Head({ venue }: { readonly venue: Venue }) {
  const t = useTranslations();
  const locale = useLocale();
  const price = formatMoney(venue.price_per_hour, venue.currency, locale);
  return (
    <div className="flex flex-wrap items-start justify-between gap-4">
      <div className="min-w-0 space-y-2">
        <p className="text-2xl font-extrabold">{venue.name}</p>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-muted-foreground">
          <span className="flex items-center gap-1">
            <MapPin aria-hidden className="size-4 shrink-0" />
            {venue.address}, {venue.city}
          </span>
          <span className="flex items-center gap-1">
            <Users aria-hidden className="size-4 shrink-0" />
            {t("venues.preview.capacity", { count: venue.capacity })}
          </span>
        </p>
        <p className="flex flex-wrap gap-1.5">
          {venue.sport_types.map((sport) => (
            <Badge key={sport}>{t(`sports.${sport}`)}</Badge>
          ))}
          <Badge variant="muted">{t(venue.is_indoor ? "venues.fields.is_indoor" : "venues.preview.outdoor")}</Badge>
        </p>
      </div>
      <p className="text-xl font-extrabold">{t("common.perHour", { price })}</p>
    </div>
  );
}

const FACILITIES = ["has_parking", "has_changing_rooms", "has_showers", "has_equipment_rental"] as const;

function Amenities({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  const names = [...FACILITIES.filter((name) => venue[name]).map((name) => t(`fields.${name}`)), ...venue.amenities];
  return (
    names.length > 0 && (
      <ul aria-label={t("preview.amenities")} className="flex flex-wrap gap-1.5">
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
    <Section title={t("venues.preview.courts")}>
      <ul className="divide-y">
        {venue.courts.map((court) => (
          <li key={court.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span>
              <span className="font-semibold">{court.name}</span>{" "}
              <span className="text-sm text-muted-foreground">
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
    </Section>
  );
}

function Hours({ venue }: { readonly venue: Venue }) {
  const t = useTranslations();
  const hours = venue.working_hours;
  return (
    <Section title={t("venues.fields.working_hours")}>
      {Object.keys(hours).length === 0 ? (
        <p>{t("venues.preview.alwaysOpen")}</p>
      ) : (
        <table className="w-full text-sm">
          <tbody>
            {WEEKDAYS.map((day) => {
              const opening = hours[day] ?? hours["default"];
              return (
                <tr key={day}>
                  <th scope="row" className="py-1 text-left font-normal">
                    {t(`weekdays.${day}`)}
                  </th>
                  <td className="py-1 text-right tabular-nums">
                    {opening ? `${opening.open}–${opening.close}` : t("venues.preview.closed")}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card className="space-y-3">
      <h2 className="text-lg font-bold">{title}</h2>
      {children}
    </Card>
  );
}
