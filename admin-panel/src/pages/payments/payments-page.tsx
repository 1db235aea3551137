import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { paymentsQuery, type Payment } from "@/api/payments";
import { venueQuery } from "@/api/venues";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { COUNTRY_ZONE } from "@/shell/range";
import { RangePicker } from "@/shell/range-picker";
import { useSelection, useView } from "@/shell/selection";
import { SelectionBar } from "@/shell/selection-bar";
import { useRange } from "@/shell/use-range";
import { useSelectionInUrl } from "@/shell/use-selection-in-url";
import { useUrlState } from "@/shell/use-url-state";
import { DataTable } from "@/table/data-table";
import { useToday } from "@common/lib/use-today";
import { Button } from "@common/ui/button";
import { usePaymentColumns } from "./columns";
import { PaymentFilters } from "./payment-filters";
import { listSchema, PAGE_SIZE, searchOf } from "./search";
import { Totals } from "./totals";

const SCOPE_OF_ALL = "admin:payments:read";

/** What was paid at one's venues, or at all, and given back. */
export function Component() {
  const t = useTranslations("payments");
  const { roles } = usePerson();
  const ready = useSelectionInUrl();
  const { view } = useView(SCOPE_OF_ALL);
  const venueId = useSelection((state) => state.venueId);
  const venue = useQuery({ ...venueQuery(venueId ?? ""), enabled: ready && venueId !== undefined });
  const zone = venue.data?.time_zone ?? COUNTRY_ZONE;
  const today = useToday(zone);
  const [range, choose] = useRange(today);
  const [state, change] = useUrlState(listSchema);
  const where = { view, ...(venueId ? { venue_id: venueId } : {}) };
  // Which days are meant, only the clock of the venue says.
  const isKnown = ready && (venueId === undefined || !venue.isPending);
  const payments = useQuery({ ...paymentsQuery({ ...where, ...searchOf(state, range, zone) }), enabled: isKnown });
  const columns = usePaymentColumns();
  const isFiltered = state.status !== undefined || state.q !== undefined;
  return (
    <>
      <PageHeader title={t("title")}>
        <SelectionBar scopeOfAll={SCOPE_OF_ALL} />
        {roles.may(SCOPE_OF_ALL) && (
          <Button asChild variant="outline" size="small">
            <Link to="/payments/reconciliation">{t("books.link")}</Link>
          </Button>
        )}
      </PageHeader>
      <div className="space-y-4">
        <RangePicker range={range} today={today} onChoose={choose} />
        {isKnown && <Totals where={where} range={range} />}
        <DataTable<Payment>
          label={t("title")}
          id="payments"
          columns={columns}
          page={payments.data}
          pageNumber={state.page}
          pageSize={PAGE_SIZE}
          onPage={(page) => change({ page })}
          loading={payments.isFetching}
          error={payments.error}
          onRetry={() => void payments.refetch()}
          rowId={({ id }) => id}
          empty={isFiltered ? <NothingFits onClear={() => change({ status: undefined, q: undefined })} /> : t("none")}
        >
          <PaymentFilters state={state} onChange={change} />
        </DataTable>
      </div>
    </>
  );
}

function NothingFits({ onClear }: { readonly onClear: () => void }) {
  const t = useTranslations("panel");
  return (
    <span className="flex flex-col items-center gap-3">
      {t("emptyFiltered")}
      <Button variant="outline" size="small" onClick={onClear}>
        {t("clearFilters")}
      </Button>
    </span>
  );
}
