import { Link } from "@tanstack/react-router";
import { MapPin, Star, Users } from "lucide-react";
import { useTranslations } from "use-intl";
import type { VenueItem } from "@/api/venues";
import { Badge } from "@common/ui/badge";
import { Skeleton } from "@common/ui/card";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { VenuePicture } from "./venue-picture";

interface VenueCardProps {
  readonly venue: VenueItem;
  /** The day that somebody searches for. */
  readonly day?: string | undefined;
}

/** A venue in a list. */
export function VenueCard({ venue, day }: VenueCardProps) {
  const t = useTranslations("venues");
  const common = useTranslations("common");
  const sports = useTranslations("sports");
  const locale = useLocale();
  return (
    <article className="group relative flex h-full min-w-0 flex-col overflow-hidden rounded-2xl border bg-card transition-shadow hover:shadow-lg">
      <VenuePicture url={venue.thumbnail} sports={venue.sport_types} className="aspect-video" />
      <div className="flex flex-1 flex-col gap-2 p-4">
        <h3 className="line-clamp-3 leading-snug font-bold">
          <Link
            to="/$locale/venues/$venueId"
            params={{ locale, venueId: venue.id }}
            search={{ day }}
            className="after:absolute after:inset-0 group-hover:text-primary"
          >
            {venue.name}
          </Link>
        </h3>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted-foreground">
          <span className="flex items-center gap-1 whitespace-nowrap">
            <MapPin aria-hidden className="size-4" />
            {venue.city}
          </span>
          <span className="flex items-center gap-1 whitespace-nowrap">
            <Users aria-hidden className="size-4" />
            {t("people", { count: venue.capacity })}
          </span>
          <Rating rating={venue.rating} count={venue.total_reviews} />
        </p>
        <p className="flex flex-wrap gap-1.5">
          {venue.sport_types.map((sport) => (
            <Badge key={sport}>{sports(sport)}</Badge>
          ))}
          {venue.is_indoor && <Badge variant="muted">{t("indoor")}</Badge>}
        </p>
        <p className="mt-auto text-lg font-extrabold">
          {common("perHour", { price: formatMoney(venue.price_per_hour, venue.currency, locale) })}
        </p>
      </div>
    </article>
  );
}

interface RatingProps {
  readonly rating: number;
  readonly count: number;
}

/** What those who played there think; nothing before anybody has said so. */
export function Rating({ rating, count }: RatingProps) {
  const t = useTranslations("venues");
  const locale = useLocale();
  if (count === 0) {
    return null;
  }
  const text = rating.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <span className="flex items-center gap-1">
      <Star aria-hidden className="size-4 fill-amber-400 stroke-amber-500" />
      <span aria-hidden>
        {text} ({count})
      </span>
      <span className="sr-only">{t("rating", { rating: text, count })}</span>
    </span>
  );
}

export function VenueCardSkeleton() {
  return (
    <div className="overflow-hidden rounded-2xl border bg-card">
      <Skeleton className="aspect-video rounded-none" />
      <div className="space-y-3 p-4">
        <Skeleton className="h-5 w-3/4" />
        <Skeleton className="h-4 w-1/2" />
        <Skeleton className="h-6 w-1/3" />
      </div>
    </div>
  );
}
