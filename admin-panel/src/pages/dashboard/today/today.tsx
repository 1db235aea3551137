import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { venuesQuery } from "@/api/venues";
import { usePerson } from "@/shell/person";
import type { View } from "@/shell/selection";
import { Read } from "../read";
import { Section } from "../section";
import { VenueToday } from "./venue-today";

/** Of so many venues at once a day is shown. */
const SHOWN = 4;

interface TodayProps {
  readonly view: View;
  readonly venueId: string | undefined;
}

/** What is going on today, court by court: at the venue that was chosen, or at the first ones of an owner. */
export function Today({ view, venueId }: TodayProps) {
  const t = useTranslations("dashboard");
  return (
    <Section title={t("today.title")}>
      {venueId !== undefined ? (
        <VenueToday key={venueId} view={view} venueId={venueId} />
      ) : view === "all" ? (
        <p className="text-muted-foreground">{t("today.choose")}</p>
      ) : (
        <OwnVenues />
      )}
    </Section>
  );
}

function OwnVenues() {
  const t = useTranslations("dashboard");
  const { me } = usePerson();
  const venues = useQuery(venuesQuery({ owner_id: me.id, page_size: SHOWN }));
  return (
    <Read query={venues} height="h-40">
      {({ items, total }) => (
        <div className="space-y-6">
          {total === 0 && <p className="text-muted-foreground">{t("today.noVenues")}</p>}
          {items.map(({ id }) => (
            <VenueToday key={id} view="venue" venueId={id} />
          ))}
          {total > items.length && (
            <p className="text-sm text-muted-foreground">
              {t("today.some", { shown: String(items.length), total: String(total) })}
            </p>
          )}
        </div>
      )}
    </Read>
  );
}
