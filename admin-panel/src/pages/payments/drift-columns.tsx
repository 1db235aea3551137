import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Drift } from "@/api/payments";
import { COUNTRY_ZONE } from "@/shell/range";
import { useLocale } from "@common/i18n/use-locale";
import { formatMoney } from "@common/lib/money";
import { Badge } from "@common/ui/badge";
import { Moment } from "./moment";

/** What the report says of each difference. */
export function useDriftColumns(): ColumnDef<Drift>[] {
  const t = useTranslations("payments");
  return useMemo<ColumnDef<Drift>[]>(
    () => [
      {
        id: "found",
        header: t("books.found"),
        enableHiding: false,
        cell: ({ row: { original } }) => <Moment at={original.found_at} zone={COUNTRY_ZONE} />,
      },
      {
        id: "object",
        header: t("books.object"),
        cell: ({ row: { original } }) => <Name>{original.stripe_id}</Name>,
      },
      {
        id: "payment",
        header: t("books.payment"),
        cell: ({ row: { original } }) =>
          original.payment_id === null ? t("books.noPayment") : <Name>{original.payment_id}</Name>,
      },
      { id: "ours", header: t("books.ours"), cell: ({ row: { original } }) => <Side entry={original.ours} /> },
      { id: "theirs", header: t("books.theirs"), cell: ({ row: { original } }) => <Side entry={original.stripe} /> },
      { id: "action", header: t("books.action"), cell: ({ row: { original } }) => <Action action={original.action} /> },
      {
        id: "resolved",
        header: t("books.resolved"),
        cell: ({ row: { original } }) =>
          original.resolved_at === null ? (
            <Badge variant="destructive">{t("books.unresolvedYet")}</Badge>
          ) : (
            <Moment at={original.resolved_at} zone={COUNTRY_ZONE} />
          ),
      },
    ],
    [t],
  );
}

/** A name that machines give. */
function Name({ children }: { readonly children: string }) {
  return <code className="inline-block w-44 text-xs break-all">{children}</code>;
}

function Side({ entry }: { readonly entry: Drift["ours"] }) {
  const t = useTranslations("payments");
  const locale = useLocale();
  if (entry === null) {
    return "–";
  }
  // Another version of the server may have other words.
  const key = `books.sides.${entry.status}` as "books.sides.paid";
  return (
    <>
      <span className="block">{t.has(key) ? t(key) : entry.status}</span>
      <span className="whitespace-nowrap tabular-nums">{formatMoney(entry.amount, entry.currency, locale)}</span>
    </>
  );
}

function Action({ action }: Pick<Drift, "action">) {
  const t = useTranslations("payments");
  const key = `books.actions.${action}` as "books.actions.paid";
  return t.has(key) ? t(key) : action;
}
