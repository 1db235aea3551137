import type { Venue } from "@/api/venues";
import { openOnWeekday } from "@common/lib/working-hours";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** What search engines read of a venue (schema.org). */
export function StructuredData({ venue }: { readonly venue: Venue }) {
  // "<" would end the element early.
  const text = JSON.stringify(sportsLocation(venue)).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

/** A venue in the words of schema.org. */
export function sportsLocation(venue: Venue): Record<string, unknown> {
  return {
    "@context": "https://schema.org",
    "@type": "SportsActivityLocation",
    name: venue.name,
    description: venue.description,
    url: window.location.origin + window.location.pathname,
    image: venue.images.map((image) => image.url),
    address: {
      "@type": "PostalAddress",
      streetAddress: venue.address,
      addressLocality: venue.city,
      ...(venue.time_zone === "Europe/Sofia" ? { addressCountry: "BG" } : {}),
    },
    ...(venue.latitude !== null && venue.longitude !== null
      ? { geo: { "@type": "GeoCoordinates", latitude: venue.latitude, longitude: venue.longitude } }
      : {}),
    openingHoursSpecification: DAYS.flatMap((dayOfWeek, index) => {
      const open = openOnWeekday(index, venue.working_hours);
      return open
        ? [{ "@type": "OpeningHoursSpecification", dayOfWeek, opens: clock(open.open), closes: clock(open.close) }]
        : [];
    }),
    priceRange: `${venue.price_per_hour} ${venue.currency}`,
    maximumAttendeeCapacity: venue.capacity,
    ...(venue.total_reviews > 0
      ? { aggregateRating: { "@type": "AggregateRating", ratingValue: venue.rating, reviewCount: venue.total_reviews } }
      : {}),
  };
}

function clock(minutes: number): string {
  const within = Math.min(minutes, 24 * 60 - 1);
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
}
