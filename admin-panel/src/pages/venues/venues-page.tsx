import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { venuesQuery } from "@/api/venues";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { useView } from "@/shell/selection";
import { useUrlState } from "@/shell/use-url-state";
import { DataTable } from "@/table/data-table";
import { Button } from "@common/ui/button";
import { namesQuery } from "./owners";
import { useVenueColumns } from "./venue-columns";
import { VenueFilters, ViewSelect } from "./venue-filters";
import { PAGE_SIZE, searchOf, searchSchema, statusOf, type ListState } from "./venue-search";

/** The venues of an owner, or all of them. */
export function Component() {
  const t = useTranslations("venues");
  const { me, roles } = usePerson();
  const { view } = useView("admin:venues:read");
  const [state, change] = useUrlState(searchSchema);
  const found = useQuery(venuesQuery(searchOf(state, view, me.id)));
  const withOwner = view === "all";
  const owners = useQuery(namesQuery(withOwner ? (found.data?.items ?? []).map((venue) => venue.owner_id) : []));
  const columns = useVenueColumns({ owners: owners.data, withOwner, onOwner: (owner) => change({ owner }) });
  return (
    <>
      <PageHeader title={t("title")}>
        <ViewSelect />
        {(roles.may("venues:write") || roles.may("admin:venues:write")) && (
          <Button asChild size="small">
            <Link to="/venues/new">
              <Plus aria-hidden />
              {t("new")}
            </Link>
          </Button>
        )}
      </PageHeader>
      <DataTable
        label={t("list.label")}
        id="venues"
        columns={columns}
        page={found.data}
        pageNumber={state.page}
        pageSize={PAGE_SIZE}
        onPage={(page) => change({ page })}
        loading={found.isFetching}
        error={found.error}
        onRetry={() => void found.refetch()}
        rowId={(venue) => venue.id}
        empty={
          <Nothing state={state} waiting={statusOf(state, view) === "pending_approval"} onAll={() => change(ALL)} />
        }
      >
        <VenueFilters state={state} view={view} onChange={change} />
      </DataTable>
    </>
  );
}

const ALL = { q: undefined, city: undefined, owner: undefined, status: "all" };

interface NothingProps {
  readonly state: ListState;
  readonly waiting: boolean;
  readonly onAll: () => void;
}

/** Says why the list is empty, and leads on. */
function Nothing({ state, waiting, onAll }: NothingProps) {
  const t = useTranslations();
  const filtered = Boolean(state.q ?? state.city ?? state.owner) || (state.status ?? "all") !== "all";
  if (!filtered && !waiting) {
    return t("venues.list.none");
  }
  return (
    <span className="flex flex-col items-center gap-3">
      {t(waiting ? "venues.list.noneWaiting" : "panel.emptyFiltered")}
      <Button variant="outline" size="small" onClick={onAll}>
        {t(waiting ? "venues.list.showAll" : "panel.clearFilters")}
      </Button>
    </span>
  );
}
