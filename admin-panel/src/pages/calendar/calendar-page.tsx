import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { venuesQuery } from "@/api/venues";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { useSelection, useView } from "@/shell/selection";
import { SelectionBar } from "@/shell/selection-bar";
import { useSelectionInUrl } from "@/shell/use-selection-in-url";
import { Failure } from "@common/components/failure";
import { Skeleton } from "@common/ui/card";
import { useLiveVenue } from "./use-calendar";
import { VenueCalendar } from "./venue-calendar";

const SCOPE_OF_ALL = "admin:bookings:read";

/** The calendar of one venue. */
export function Component() {
  const t = useTranslations("calendar");
  const ready = useSelectionInUrl();
  const { view } = useView(SCOPE_OF_ALL);
  const venueId = useSelection((state) => state.venueId);
  const venue = useLiveVenue(ready ? venueId : undefined);
  const searching = useOnlyVenue(ready && venueId === undefined);
  return (
    <>
      <PageHeader title={t("title")}>
        <SelectionBar scopeOfAll={SCOPE_OF_ALL} venueRequired />
      </PageHeader>
      {venueId === undefined && !searching && <p className="text-muted-foreground">{t("chooseVenue")}</p>}
      {venue.error && <Failure error={venue.error} onRetry={() => void venue.refetch()} />}
      {(searching || venue.isLoading) && <Skeleton className="h-96" />}
      {ready && venue.data && <VenueCalendar key={venue.data.id} venue={venue.data} view={view} />}
    </>
  );
}

/** Who has one venue does not have to choose it. Returns whether that is being found out. */
function useOnlyVenue(wanted: boolean): boolean {
  const { me } = usePerson();
  const { view } = useView(SCOPE_OF_ALL);
  const chooseVenue = useSelection((state) => state.chooseVenue);
  const { data, isLoading } = useQuery({
    ...venuesQuery({ ...(view === "venue" ? { owner_id: me.id } : {}), page_size: 2 }),
    enabled: wanted,
  });
  const only = data?.items.length === 1 ? data.items[0]?.id : undefined;
  useEffect(() => {
    if (wanted && only !== undefined) {
      chooseVenue(only);
    }
  }, [wanted, only, chooseVenue]);
  return wanted && (isLoading || only !== undefined);
}
