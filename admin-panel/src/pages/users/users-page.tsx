import { useQuery } from "@tanstack/react-query";
import type { ColumnDef } from "@tanstack/react-table";
import { History, UserPlus } from "lucide-react";
import { useMemo } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { scopesQuery, usersQuery, type User } from "@/api/users";
import { Moment } from "@/shell/moment";
import { PageHeader } from "@/shell/page-header";
import { useUrlState } from "@/shell/use-url-state";
import { DataTable } from "@/table/data-table";
import { DayFilter, SelectFilter, TextFilter } from "@/table/filters";
import { Button } from "@common/ui/button";
import { ActiveBadge, RoleBadges } from "./user-badges";
import { PAGE_SIZE, userFilters, userSearchOf } from "./user-search";

/** All accounts, to look somebody up. */
export function Component() {
  const t = useTranslations("users");
  const panel = useTranslations("panel");
  const [filters, change] = useUrlState(userFilters);
  const users = useQuery(usersQuery(userSearchOf(filters)));
  const columns = useColumns();
  const { page, ...others } = filters;
  const filtered = Object.values(others).some((value) => value !== undefined);
  return (
    <>
      <PageHeader title={t("title")}>
        <Button asChild variant="outline">
          <Link to="/users/audit">
            <History aria-hidden />
            {t("audit")}
          </Link>
        </Button>
        <Button asChild>
          <Link to="/users/new">
            <UserPlus aria-hidden />
            {t("new")}
          </Link>
        </Button>
      </PageHeader>
      <DataTable
        id="users"
        label={t("list")}
        columns={columns}
        page={users.data}
        pageNumber={page ?? 1}
        pageSize={PAGE_SIZE}
        onPage={(next) => change({ page: next })}
        loading={users.isFetching}
        error={users.error}
        onRetry={() => void users.refetch()}
        rowId={(user) => user.id}
        empty={panel(filtered ? "emptyFiltered" : "empty")}
      >
        <Filters filters={filters} change={change} />
      </DataTable>
    </>
  );
}

type State = ReturnType<typeof useUrlState<ReturnType<typeof userFilters.parse>>>;

function Filters({ filters, change }: { readonly filters: State[0]; readonly change: State[1] }) {
  const t = useTranslations("users");
  const panel = useTranslations("panel");
  const scopes = useQuery(scopesQuery);
  return (
    <>
      <TextFilter label={t("search")} value={filters.q} onChoose={(q) => change({ q })} />
      <SelectFilter label={panel("status")} value={filters.active} onChoose={(active) => change({ active })}>
        <option value="true">{t("active")}</option>
        <option value="false">{t("inactive")}</option>
      </SelectFilter>
      <SelectFilter label={t("scopeFilter")} value={filters.scope} onChoose={(scope) => change({ scope })}>
        {scopes.data?.map((scope) => (
          <option key={scope} value={scope}>
            {scope}
          </option>
        ))}
      </SelectFilter>
      <DayFilter label={t("createdFrom")} value={filters.from} onChoose={(from) => change({ from })} />
      <DayFilter label={t("createdTo")} value={filters.to} onChoose={(to) => change({ to })} />
    </>
  );
}

function useColumns(): ColumnDef<User>[] {
  const t = useTranslations("users");
  const panel = useTranslations("panel");
  return useMemo(
    () => [
      {
        id: "person",
        header: t("person"),
        enableHiding: false,
        cell: ({ row: { original: user } }) => (
          <Link
            to={`/users/${user.id}`}
            className="inline-block min-w-32 font-semibold text-primary underline-offset-4 hover:underline"
          >
            {user.full_name ?? user.username}
          </Link>
        ),
      },
      { id: "username", header: t("username"), accessorKey: "username" },
      { id: "email", header: t("email"), accessorKey: "email" },
      { id: "role", header: t("role"), cell: ({ row }) => <RoleBadges user={row.original} /> },
      { id: "status", header: panel("status"), cell: ({ row }) => <ActiveBadge user={row.original} /> },
      { id: "created", header: t("created"), cell: ({ row }) => <Moment at={row.original.created_at} /> },
    ],
    [t, panel],
  );
}
