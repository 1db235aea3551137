import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { reconciliationQuery, type Drift, type Reconciliation } from "@/api/payments";
import { Tile } from "@/pages/dashboard/tile";
import { NotFound } from "@/shell/not-found";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { COUNTRY_ZONE } from "@/shell/range";
import { useUrlState } from "@/shell/use-url-state";
import { DataTable } from "@/table/data-table";
import { useLocale } from "@common/i18n/use-locale";
import { wholeNumber, z } from "@common/lib/zod";
import { Button } from "@common/ui/button";
import { useDriftColumns } from "./drift-columns";
import { momentText } from "./moment-text";

const PAGE_SIZE = 20;
const schema = z.object({ page: z.catch(z._default(wholeNumber(1, 100_000), 1), 1) });

/** How the books and those of the payment system stand to each other, for admins who may see it. */
export function Component() {
  const { roles } = usePerson();
  return roles.may("admin:payments:read") ? <Report /> : <NotFound />;
}

function Report() {
  const t = useTranslations("payments");
  const [{ page }, change] = useUrlState(schema);
  const found = useQuery(reconciliationQuery(page, PAGE_SIZE));
  const columns = useDriftColumns();
  return (
    <>
      <PageHeader title={t("books.title")}>
        <Button asChild variant="outline" size="small">
          <Link to="/payments">{t("books.back")}</Link>
        </Button>
      </PageHeader>
      <div className="space-y-4">
        {found.data && <OpenMatters report={found.data.report} />}
        <h2 className="text-lg font-bold">{t("books.drift")}</h2>
        <DataTable<Drift>
          label={t("books.drift")}
          id="drift"
          columns={columns}
          page={found.data?.drift}
          pageNumber={page}
          pageSize={PAGE_SIZE}
          onPage={(next) => change({ page: next })}
          loading={found.isFetching}
          error={found.error}
          onRetry={() => void found.refetch()}
          rowId={({ id }) => id}
          empty={t("books.none")}
        />
      </div>
    </>
  );
}

function OpenMatters({ report: { checked_at, checked, open } }: { readonly report: Reconciliation }) {
  const t = useTranslations("payments");
  const locale = useLocale();
  const { number } = useFormatter();
  const matters = [
    ["flagged", open.flagged],
    ["unresolved", open.unresolved],
    ["owed", open.refunds_owed],
    ["late", open.pending_past_end],
  ] as const;
  return (
    <>
      <p className="text-muted-foreground">
        {t("books.text")}{" "}
        {checked_at === null
          ? t("books.never")
          : t("books.checked", { at: momentText(checked_at, COUNTRY_ZONE, locale), count: checked })}
      </p>
      <ul className="grid grid-cols-2 gap-3 xl:grid-cols-4">
        {matters.map(([matter, count]) => (
          <li key={matter}>
            <Tile label={t(`books.${matter}`)}>{number(count)}</Tile>
          </li>
        ))}
      </ul>
    </>
  );
}
