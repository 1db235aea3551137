import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { allBookingsQuery } from "@/api/bookings";
import { venueQuery, type Venue } from "@/api/venues";
import type { View } from "@/shell/selection";
import { useLocale } from "@common/i18n/use-locale";
import { dayText } from "@common/lib/time-text";
import { useToday } from "@common/lib/use-today";
import { Read } from "../read";
import { dayPlan, searchOfDay } from "./day-plan";
import { Timeline } from "./timeline";

interface VenueTodayProps {
  readonly view: View;
  readonly venueId: string;
}

/** The day that it is at a venue, by its own clock. */
export function VenueToday({ view, venueId }: VenueTodayProps) {
  const venue = useQuery(venueQuery(venueId));
  return (
    <Read query={venue} height="h-40">
      {(found) => <Day view={view} venue={found} />}
    </Read>
  );
}

function Day({ view, venue }: { readonly view: View; readonly venue: Venue }) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const zone = venue.time_zone;
  const today = useToday(zone);
  const bookings = useQuery(allBookingsQuery({ view, venue_id: venue.id, ...searchOfDay(today, zone) }));
  return (
    <section aria-label={venue.name} className="space-y-2">
      <h3 className="font-semibold">
        {venue.name}{" "}
        <span className="text-sm font-normal text-muted-foreground">
          {t("today.by", { day: dayText(today, locale), city: venue.city })}
        </span>
      </h3>
      <Read query={bookings} height="h-32">
        {(found) => <Plan plan={dayPlan(venue, today, found)} zone={zone} label={venue.name} />}
      </Read>
    </section>
  );
}

interface PlanProps {
  readonly plan: ReturnType<typeof dayPlan>;
  readonly zone: string;
  readonly label: string;
}

function Plan({ plan, zone, label }: PlanProps) {
  const t = useTranslations("dashboard");
  if (plan.hours.length === 0) {
    return <p className="text-muted-foreground">{t("today.closed")}</p>;
  }
  const isFree = plan.courts.every(({ bookings }) => bookings.length === 0);
  return (
    <>
      {isFree && <p className="text-sm text-muted-foreground">{t("today.noBookings")}</p>}
      {!isFree && <Timeline plan={plan} zone={zone} label={label} />}
    </>
  );
}
