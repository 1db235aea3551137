import { useQuery, useQueryClient } from "@tanstack/react-query";
import { RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { notificationQuery, retryNotification, type Notification } from "@/api/notifications";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { Moment } from "@/shell/moment";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { isMissing } from "@common/api/problem";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { Card, Skeleton } from "@common/ui/card";
import { NotificationBadge, TemplateName } from "./notification-words";

/** How far a mail got, and why not further. */
export function Component() {
  const t = useTranslations("notifications");
  const { id = "" } = useParams();
  const { roles } = usePerson();
  const { data, error, refetch } = useQuery(notificationQuery(id));
  const missing = !data && isMissing(error);
  return (
    <>
      <PageHeader title={data?.subject ?? t(missing ? "notFound" : "title")}>
        <Button asChild variant="outline">
          <Link to="/notifications">{t("all")}</Link>
        </Button>
        {data?.status === "failed" && roles.may("admin:notifications:write") && <Retry mail={data} />}
      </PageHeader>
      {missing && <p className="text-muted-foreground">{t("notFoundText")}</p>}
      {error && !missing && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton className="h-64" />}
      {data && <Facts mail={data} />}
    </>
  );
}

function Retry({ mail }: { readonly mail: Notification }) {
  const t = useTranslations("notifications");
  const client = useQueryClient();
  const retry = async () => {
    const queued = await retryNotification(mail.id);
    client.setQueryData(notificationQuery(mail.id).queryKey, queued);
    toast.success(t("retried"));
    await client.invalidateQueries({ queryKey: ["notifications"] });
  };
  return (
    <ConfirmDialog
      trigger={
        <Button>
          <RotateCw aria-hidden />
          {t("retry")}
        </Button>
      }
      title={t("retryConfirm", { to: mail.recipient })}
      description={t("retryText", { subject: mail.subject })}
      action={t("retry")}
      onConfirm={retry}
    />
  );
}

function Facts({ mail }: { readonly mail: Notification }) {
  const t = useTranslations("notifications");
  const panel = useTranslations("panel");
  return (
    <Card className="max-w-3xl space-y-4">
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact name={panel("status")}>
          <NotificationBadge status={mail.status} />
        </Fact>
        <Fact name={t("recipient")}>{mail.recipient}</Fact>
        <Fact name={t("template")}>
          <TemplateName template={mail.template} />
        </Fact>
        <Fact name={t("created")}>
          <Moment at={mail.created_at} />
        </Fact>
        <Fact name={t("sent")}>{mail.sent_at === null ? "–" : <Moment at={mail.sent_at} />}</Fact>
        <Fact name={t("attempts")}>{mail.attempts}</Fact>
        {mail.error !== null && (
          <Fact name={t("error")}>
            <span className="font-mono text-sm">{mail.error}</span>
          </Fact>
        )}
        <Fact name={t("cause")}>{mail.triggered_by ?? "–"}</Fact>
        <Fact name={t("messageId")}>
          <span className="font-mono text-sm">{mail.provider_message_id ?? "–"}</span>
        </Fact>
      </dl>
      <p className="text-sm text-muted-foreground">{t("noBody")}</p>
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="max-sm:mb-2">{children}</dd>
    </>
  );
}
