import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import type { AuditEntry, User } from "@/api/users";
import { Moment } from "@/shell/moment";

type Accounts = ReadonlyMap<string, User> | undefined;

/** What is told of each entry; whose account it was only where there are several. */
export function useAuditColumns(accounts: Accounts, ofAll: boolean): ColumnDef<AuditEntry>[] {
  const t = useTranslations("users");
  return useMemo(
    () => [
      { id: "when", header: t("when"), cell: ({ row }) => <Moment at={row.original.occurred_at} /> },
      { id: "event", header: t("event"), cell: ({ row }) => <EventName event={row.original.event} /> },
      ...(ofAll ? [accountColumn(t("account"), accounts)] : []),
      { id: "actor", header: t("actor"), cell: ({ row }) => <Actor entry={row.original} accounts={accounts} /> },
      { id: "address", header: t("address"), cell: ({ row }) => row.original.address ?? "–" },
      { id: "detail", header: t("detail"), cell: ({ row }) => <Detail entry={row.original} /> },
    ],
    [t, accounts, ofAll],
  );
}

function accountColumn(header: string, accounts: Accounts): ColumnDef<AuditEntry> {
  return {
    id: "account",
    header,
    cell: ({ row }) => <AccountName id={row.original.account_id} accounts={accounts} />,
  };
}

function EventName({ event }: { readonly event: string }) {
  const t = useTranslations("users");
  const word = `events.${event}` as "events.signed_in";
  return <span className="font-semibold whitespace-nowrap">{t.has(word) ? t(word) : event}</span>;
}

function Actor({ entry, accounts }: { readonly entry: AuditEntry; readonly accounts: Accounts }) {
  const t = useTranslations("users");
  const { account_id, actor_id } = entry;
  return actor_id !== null && actor_id === account_id ? (
    t("themselves")
  ) : (
    <AccountName id={actor_id} accounts={accounts} />
  );
}

function AccountName({ id, accounts }: { readonly id: string | null; readonly accounts: Accounts }) {
  const t = useTranslations("users");
  if (id === null) {
    return "–";
  }
  if (!accounts) {
    return "…";
  }
  const user = accounts.get(id);
  return user ? (
    <Link to={`/users/${id}`} className="inline-block min-w-28 text-primary underline-offset-4 hover:underline">
      {user.full_name ?? user.username}
    </Link>
  ) : (
    t("gone", { id: id.slice(-6) })
  );
}

/** The trail tells how somebody signed in, what of an account changed, or which scopes were given, each by names. */
function Detail({ entry: { detail } }: { readonly entry: AuditEntry }) {
  const t = useTranslations("users");
  if (detail === null) {
    return "–";
  }
  if (detail === "first admin") {
    return t("firstAdmin");
  }
  const venue = /^venue ([\da-f-]{36})$/.exec(detail)?.[1];
  if (venue !== undefined) {
    return (
      <Link to={`/venues/${venue}`} className="text-primary underline">
        {t("toVenue")}
      </Link>
    );
  }
  const texts = detail.split(" ").map((part) => {
    const word = `details.${part}` as "details.password";
    return /^\w+$/.test(part) && t.has(word) ? t(word) : part;
  });
  const scopes = detail.includes(":");
  return (
    <span className={scopes ? "block min-w-48 font-mono text-xs" : undefined}>{texts.join(scopes ? " " : ", ")}</span>
  );
}
