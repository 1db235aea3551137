import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { bookingsQuery, type Booking } from "@/api/bookings";
import { venueQuery } from "@/api/venues";
import { PageHeader } from "@/shell/page-header";
import { COUNTRY_ZONE } from "@/shell/range";
import { useSelection, useView } from "@/shell/selection";
import { SelectionBar } from "@/shell/selection-bar";
import { useSelectionInUrl } from "@/shell/use-selection-in-url";
import { useUrlState } from "@/shell/use-url-state";
import { DataTable } from "@/table/data-table";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { BookingFilters } from "./booking-filters";
import { useBookingColumns } from "./columns";
import { ExportButton, useExport } from "./export-button";
import { filterOf, isFiltered, listParamsSchema, PAGE_SIZE, sortOf } from "./search";

const SCOPE_OF_ALL = "admin:bookings:read";

/** The bookings of one's venues, or of all: filtered, sorted and paged by the server. */
export function Component() {
  const t = useTranslations("bookings");
  const ready = useSelectionInUrl();
  const { view } = useView(SCOPE_OF_ALL);
  const venueId = useSelection((state) => state.venueId);
  const [params, change] = useUrlState(listParamsSchema);
  const venue = useQuery({ ...venueQuery(venueId ?? ""), enabled: ready && venueId !== undefined });
  const zone = venue.data?.time_zone ?? COUNTRY_ZONE;
  const filter = filterOf(params, { view, venueId, zone });
  // Without the clock of the venue its days are not known.
  const known = ready && (venueId === undefined || !venue.isPending);
  const bookings = useQuery({
    ...bookingsQuery({ ...filter, sort: params.sort, page: params.page, page_size: PAGE_SIZE }),
    enabled: known,
  });
  const exporting = useExport(filter);
  const columns = useBookingColumns();
  return (
    <>
      <PageHeader title={t("title")}>
        <SelectionBar scopeOfAll={SCOPE_OF_ALL} />
        <ExportButton exporting={exporting} />
      </PageHeader>
      {exporting.error && (
        <div className="mb-3">
          <Failure error={exporting.error} onRetry={() => exporting.mutate()} />
        </div>
      )}
      <DataTable<Booking>
        label={t("title")}
        id="bookings"
        columns={columns}
        page={bookings.data}
        pageNumber={params.page}
        pageSize={PAGE_SIZE}
        onPage={(page) => change({ page })}
        loading={bookings.isFetching}
        error={bookings.error}
        onRetry={() => void bookings.refetch()}
        sort={params.sort}
        onSort={(sort) => change({ sort: sortOf(sort) })}
        rowId={({ id }) => id}
        empty={<Nothing filtered={isFiltered(params)} onClear={() => change(NO_FILTERS)} />}
      >
        <BookingFilters params={params} onChange={change} courts={venue.data?.courts ?? []} />
      </DataTable>
    </>
  );
}

const NO_FILTERS = { status: undefined, court: undefined, from: undefined, to: undefined, q: undefined };

function Nothing({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  const t = useTranslations("panel");
  return filtered ? (
    <span className="flex flex-col items-center gap-3">
      {t("emptyFiltered")}
      <Button variant="outline" size="small" onClick={onClear}>
        {t("clearFilters")}
      </Button>
    </span>
  ) : (
    t("empty")
  );
}
