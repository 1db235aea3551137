import { useQuery } from "@tanstack/react-query";
import { useId, type ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { reconciliationQuery } from "@/api/payments";
import { failedMailsQuery, waitingApplicationsQuery, waitingVenuesQuery } from "@/api/platform";
import { usePerson } from "@/shell/person";
import { COUNTRY_ZONE } from "@/shell/range";
import { Read } from "./read";
import { Tile } from "./tile";

/** What waits for those who run the platform: each matter for those who may see to it. */
export function Platform() {
  const t = useTranslations("dashboard");
  const id = useId();
  const { roles } = usePerson();
  const cards = [
    roles.may("admin:users") && (
      <Count
        key="applications"
        query={waitingApplicationsQuery}
        label={t("platform.applications")}
        to="/applications"
      />
    ),
    roles.may("admin:venues:read") && (
      <Count
        key="venues"
        query={waitingVenuesQuery}
        label={t("platform.venues")}
        to="/venues?status=pending_approval"
      />
    ),
    roles.may("admin:payments:read") && <OpenPayments key="payments" />,
    roles.may("admin:notifications:read") && (
      <Count key="mails" query={failedMailsQuery} label={t("platform.mails")} to="/notifications?status=failed" />
    ),
  ].filter((card) => card !== false);
  return (
    cards.length > 0 && (
      <section aria-labelledby={id} className="space-y-2">
        <h2 id={id} className="text-lg font-bold">
          {t("platform.title")}
        </h2>
        <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">{cards}</ul>
      </section>
    )
  );
}

interface CountProps {
  readonly query: typeof waitingVenuesQuery;
  readonly label: string;
  readonly to: string;
}

function Count({ query, ...card }: CountProps) {
  const { number } = useFormatter();
  const found = useQuery(query);
  return (
    <li>
      <Read query={found}>{(count) => <Leading {...card}>{number(count)}</Leading>}</Read>
    </li>
  );
}

function OpenPayments() {
  const t = useTranslations("dashboard");
  const { number, dateTime } = useFormatter();
  const found = useQuery(reconciliationQuery(1, 1));
  const at = (instant: string) =>
    dateTime(new Date(instant), { timeZone: COUNTRY_ZONE, dateStyle: "short", timeStyle: "short" });
  return (
    <li>
      <Read query={found}>
        {({ report: { open, checked_at } }) => (
          <Leading
            label={t("platform.payments")}
            to="/payments/reconciliation"
            hint={[
              t("platform.open", { unresolved: open.unresolved, owed: open.refunds_owed, late: open.pending_past_end }),
              checked_at ? t("platform.checked", { at: at(checked_at) }) : t("platform.neverChecked"),
            ].join(" ")}
          >
            {number(open.flagged)}
          </Leading>
        )}
      </Read>
    </li>
  );
}

interface LeadingProps {
  readonly label: string;
  readonly to: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Leading({ to, children, label, hint }: LeadingProps) {
  return (
    <Link to={to} className="block h-full rounded-2xl hover:[&>div]:bg-muted">
      <Tile label={label} hint={hint}>
        {children}
      </Tile>
    </Link>
  );
}
