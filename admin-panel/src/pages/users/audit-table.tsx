import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { accountsQuery, auditQuery, type AuditEvent } from "@/api/users";
import { useUrlState } from "@/shell/use-url-state";
import { DataTable } from "@/table/data-table";
import { DayFilter, SelectFilter } from "@/table/filters";
import { AccountPicker } from "./account-picker";
import { useAuditColumns } from "./audit-columns";
import { auditFilters, auditSearchOf, PAGE_SIZE } from "./user-search";

/** All that the trail tells of, as its filter names it. */
const EVENTS = [
  "signed_in",
  "sign_in_failed",
  "signed_out",
  "signed_out_everywhere",
  "refresh_token_reused",
  "account_created",
  "account_changed",
  "account_activated",
  "account_deactivated",
  "account_deleted",
  "email_changed",
  "email_verified",
  "password_changed",
  "password_change_refused",
  "password_reset",
  "scopes_changed",
  "google_linked",
  "venue_approved",
  "venue_refused",
] as const satisfies readonly AuditEvent[];

interface AuditTableProps {
  readonly id: string;
  /** Only what happened to this account. */
  readonly accountId?: string;
}

/** What happened to accounts, the newest first; which part of it stands in the address. */
export function AuditTable({ id, accountId }: AuditTableProps) {
  const t = useTranslations("users");
  const panel = useTranslations("panel");
  const [filters, change] = useUrlState(auditFilters);
  const search = auditSearchOf({ ...filters, ...(accountId ? { account_id: accountId } : {}) });
  const entries = useQuery(auditQuery(search));
  const accounts = useQuery(accountsQuery(entries.data?.items.flatMap(idsOf) ?? []));
  const { page, ...others } = filters;
  const filtered = Object.values(others).some((value) => value !== undefined);
  return (
    <DataTable
      id={id}
      label={t("auditList")}
      columns={useAuditColumns(accounts.data, accountId === undefined)}
      page={entries.data}
      pageNumber={page ?? 1}
      pageSize={PAGE_SIZE}
      onPage={(next) => change({ page: next })}
      loading={entries.isFetching}
      error={entries.error ?? accounts.error}
      onRetry={() => void Promise.all([entries.refetch(), accounts.refetch()])}
      rowId={(entry) => entry.id}
      empty={panel(filtered ? "emptyFiltered" : "empty")}
    >
      <SelectFilter label={t("event")} value={filters.event} onChoose={(event) => change({ event })}>
        {EVENTS.map((event) => (
          <option key={event} value={event}>
            {t(`events.${event}`)}
          </option>
        ))}
      </SelectFilter>
      {accountId === undefined && (
        <AccountPicker
          label={t("account")}
          value={filters.account_id}
          onChoose={(account_id) => change({ account_id })}
        />
      )}
      <AccountPicker label={t("actor")} value={filters.actor_id} onChoose={(actor_id) => change({ actor_id })} />
      <DayFilter label={panel("from")} value={filters.from} onChoose={(from) => change({ from })} />
      <DayFilter label={panel("to")} value={filters.to} onChoose={(to) => change({ to })} />
    </DataTable>
  );
}

function idsOf({ account_id, actor_id }: { account_id: string | null; actor_id: string | null }): string[] {
  return [account_id, actor_id].filter((id) => id !== null);
}
