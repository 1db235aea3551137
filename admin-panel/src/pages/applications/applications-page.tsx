import { useQuery } from "@tanstack/react-query";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { APPLICATION_STATUSES, applicationsQuery, type OwnerApplication } from "@/api/applications";
import { Moment } from "@/shell/moment";
import { PageHeader } from "@/shell/page-header";
import { useUrlState } from "@/shell/use-url-state";
import { DataTable } from "@/table/data-table";
import { SelectFilter } from "@/table/filters";
import { sensible, wholeNumber, z } from "@common/lib/zod";
import { ApplicationBadge } from "./application-badge";

const PAGE_SIZE = 20;
const filtersSchema = z.object({
  status: sensible(z.enum(APPLICATION_STATUSES)),
  page: sensible(wholeNumber(1, 1_000_000)),
});

/** Who wants to become an owner: those who wait first. */
export function Component() {
  const t = useTranslations("applications");
  const panel = useTranslations("panel");
  const [{ status, page = 1 }, change] = useUrlState(filtersSchema);
  const found = useQuery(applicationsQuery({ ...(status ? { status } : {}), page, page_size: PAGE_SIZE }));
  return (
    <>
      <PageHeader title={t("title")} />
      <DataTable
        id="applications"
        label={t("list")}
        columns={useColumns()}
        page={found.data}
        pageNumber={page}
        pageSize={PAGE_SIZE}
        onPage={(next) => change({ page: next })}
        loading={found.isFetching}
        error={found.error}
        onRetry={() => void found.refetch()}
        rowId={(application) => application.id}
        empty={status === "pending" ? t("emptyPending") : panel(status ? "emptyFiltered" : "empty")}
      >
        <SelectFilter label={panel("status")} value={status} onChoose={(next) => change({ status: next })}>
          {APPLICATION_STATUSES.map((each) => (
            <option key={each} value={each}>
              {t(`statuses.${each}`)}
            </option>
          ))}
        </SelectFilter>
      </DataTable>
    </>
  );
}

function useColumns(): ColumnDef<OwnerApplication>[] {
  const t = useTranslations("applications");
  const panel = useTranslations("panel");
  return useMemo(
    () => [
      {
        id: "business",
        header: t("business"),
        enableHiding: false,
        cell: ({ row: { original } }) => (
          <Link
            to={`/applications/${original.id}`}
            className="inline-block min-w-40 font-semibold text-primary underline-offset-4 hover:underline"
          >
            {original.business_name}
          </Link>
        ),
      },
      { id: "applicant", header: t("applicant"), accessorFn: (each) => each.full_name ?? each.username },
      { id: "phone", header: t("phone"), accessorKey: "phone" },
      { id: "status", header: panel("status"), cell: ({ row }) => <ApplicationBadge status={row.original.status} /> },
      { id: "created", header: t("created"), cell: ({ row }) => <Moment at={row.original.created_at} /> },
    ],
    [t, panel],
  );
}
