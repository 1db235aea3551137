import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { venueQuery } from "@/api/venues";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { COUNTRY_ZONE } from "@/shell/range";
import { RangePicker } from "@/shell/range-picker";
import { useSelection, useView } from "@/shell/selection";
import { SelectionBar } from "@/shell/selection-bar";
import { useRange } from "@/shell/use-range";
import { useSelectionInUrl } from "@/shell/use-selection-in-url";
import { useToday } from "@common/lib/use-today";
import { HeatMap } from "./heat-map";
import { Money } from "./money/money";
import { NewUsers } from "./new-users";
import { Numbers } from "./numbers";
import { Platform } from "./platform";
import { Today } from "./today/today";
import { Waiting } from "./waiting";

const SCOPE_OF_ALL = "admin:bookings:read";

/** What is going on today, what waits, and how some days went: of one's venues, or of all. */
export function Component() {
  const t = useTranslations("dashboard");
  const { roles } = usePerson();
  const ready = useSelectionInUrl();
  const { view } = useView(SCOPE_OF_ALL);
  const venueId = useSelection((state) => state.venueId);
  const venue = useQuery({ ...venueQuery(venueId ?? ""), enabled: ready && venueId !== undefined });
  const zone = venue.data?.time_zone ?? COUNTRY_ZONE;
  const today = useToday(zone);
  const [range, choose] = useRange(today);
  const hasBookings = roles.may(view === "all" ? SCOPE_OF_ALL : "bookings:manage");
  const hasMoney = roles.may(view === "all" ? "admin:payments:read" : "payments:read");
  const where = { view, ...(venueId ? { venue_id: venueId } : {}) };
  // Which days are meant, only the clock of the venue says.
  const isKnown = ready && (venueId === undefined || !venue.isPending);
  return (
    <>
      <PageHeader title={t("title")}>{hasBookings && <SelectionBar scopeOfAll={SCOPE_OF_ALL} />}</PageHeader>
      <div className="space-y-4">
        <Platform />
        {ready && hasBookings && <Waiting where={where} />}
        {ready && hasBookings && <Today view={view} venueId={venueId} />}
        {isKnown && (
          <>
            <div className="flex flex-wrap items-center justify-between gap-3 pt-2">
              <h2 className="text-lg font-bold">{t("range.title")}</h2>
              <RangePicker range={range} today={today} onChoose={choose} />
            </div>
            {roles.may("admin:users") && <NewUsers range={range} />}
            {hasBookings && <Numbers where={where} range={range} />}
            {hasMoney && <Money where={where} range={range} />}
            {hasBookings && <HeatMap where={where} range={range} />}
          </>
        )}
      </div>
    </>
  );
}
