import { useQuery } from "@tanstack/react-query";
import type { ColumnDef } from "@tanstack/react-table";
import { MailPlus } from "lucide-react";
import { useMemo } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { NOTIFICATION_STATUSES, notificationsQuery, type Notification } from "@/api/notifications";
import { Moment } from "@/shell/moment";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { useUrlState } from "@/shell/use-url-state";
import { DataTable } from "@/table/data-table";
import { SelectFilter, TextFilter } from "@/table/filters";
import { sensible, wholeNumber, z } from "@common/lib/zod";
import { Button } from "@common/ui/button";
import { NotificationBadge, TemplateName, TEMPLATES } from "./notification-words";

const PAGE_SIZE = 20;
const filtersSchema = z.object({
  status: sensible(z.enum(NOTIFICATION_STATUSES)),
  template: sensible(z.string().check(z.maxLength(64))),
  recipient: sensible(z.string().check(z.maxLength(254))),
  page: sensible(wholeNumber(1, 1_000_000)),
});

/** The mails that went out, or did not. */
export function Component() {
  const t = useTranslations("notifications");
  const panel = useTranslations("panel");
  const { roles } = usePerson();
  const [{ page = 1, status, template, recipient }, change] = useUrlState(filtersSchema);
  const filters = {
    ...(status ? { status } : {}),
    ...(template ? { template } : {}),
    ...(recipient ? { recipient } : {}),
  };
  const mails = useQuery(notificationsQuery({ ...filters, page, page_size: PAGE_SIZE }));
  return (
    <>
      <PageHeader title={t("title")}>{roles.may("admin:notifications:write") && <Write />}</PageHeader>
      <DataTable
        id="notifications"
        label={t("list")}
        columns={useColumns()}
        page={mails.data}
        pageNumber={page}
        pageSize={PAGE_SIZE}
        onPage={(next) => change({ page: next })}
        loading={mails.isFetching}
        error={mails.error}
        onRetry={() => void mails.refetch()}
        rowId={(mail) => mail.id}
        empty={panel(Object.keys(filters).length > 0 ? "emptyFiltered" : "empty")}
      >
        <SelectFilter label={panel("status")} value={status} onChoose={(next) => change({ status: next })}>
          {NOTIFICATION_STATUSES.map((each) => (
            <option key={each} value={each}>
              {t(`statuses.${each}`)}
            </option>
          ))}
        </SelectFilter>
        <TemplateFilter value={template} onChoose={(next) => change({ template: next })} />
        <TextFilter
          type="email"
          label={t("recipientFilter")}
          value={recipient}
          onChoose={(next) => change({ recipient: next })}
        />
      </DataTable>
    </>
  );
}

function Write() {
  const t = useTranslations("notifications");
  return (
    <Button asChild>
      <Link to="/notifications/new">
        <MailPlus aria-hidden />
        {t("write")}
      </Link>
    </Button>
  );
}

interface TemplateFilterProps {
  readonly value: string | undefined;
  readonly onChoose: (template: string | undefined) => void;
}

function TemplateFilter({ value, onChoose }: TemplateFilterProps) {
  const t = useTranslations("notifications");
  const known = TEMPLATES.some((each) => each === value);
  return (
    <SelectFilter label={t("template")} value={value} onChoose={onChoose}>
      {TEMPLATES.map((each) => (
        <option key={each} value={each}>
          {t(`templates.${each}`)}
        </option>
      ))}
      {value !== undefined && !known && <option value={value}>{value}</option>}
    </SelectFilter>
  );
}

function useColumns(): ColumnDef<Notification>[] {
  const t = useTranslations("notifications");
  const panel = useTranslations("panel");
  return useMemo(
    () => [
      { id: "created", header: t("created"), cell: ({ row }) => <Moment at={row.original.created_at} /> },
      { id: "recipient", header: t("recipient"), accessorKey: "recipient" },
      {
        id: "subject",
        header: t("subject"),
        enableHiding: false,
        cell: ({ row: { original } }) => (
          <Link
            to={`/notifications/${original.id}`}
            className="inline-block min-w-40 font-semibold text-primary underline-offset-4 hover:underline"
          >
            {original.subject}
          </Link>
        ),
      },
      { id: "template", header: t("template"), cell: ({ row }) => <TemplateName template={row.original.template} /> },
      { id: "status", header: panel("status"), cell: ({ row }) => <NotificationBadge status={row.original.status} /> },
      { id: "attempts", header: t("attempts"), accessorKey: "attempts", meta: { right: true } },
    ],
    [t, panel],
  );
}
