import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Link, useParams } from "react-router";
import { useTranslations } from "use-intl";
import { applicationQuery, type OwnerApplication } from "@/api/applications";
import { Moment } from "@/shell/moment";
import { PageHeader } from "@/shell/page-header";
import { isMissing } from "@common/api/problem";
import { Failure } from "@common/components/failure";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";
import { Card, Skeleton } from "@common/ui/card";
import { ApplicationBadge } from "./application-badge";
import { Decision } from "./decision";

/** What somebody says who wants to become an owner, and what is decided on it. */
export function Component() {
  const t = useTranslations("applications");
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(applicationQuery(id));
  const [late, setLate] = useState(false);
  const missing = !data && isMissing(error);
  return (
    <>
      <PageHeader title={data ? t("one", { business: data.business_name }) : t(missing ? "notFound" : "title")}>
        <Button asChild variant="outline">
          <Link to="/applications">{t("all")}</Link>
        </Button>
      </PageHeader>
      {late && (
        <Alert variant="warning" className="mb-4">
          {t("late")}
        </Alert>
      )}
      {missing && <p className="text-muted-foreground">{t("notFoundText")}</p>}
      {error && !missing && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton className="h-64" />}
      {data && <Application application={data} onLate={() => setLate(true)} />}
    </>
  );
}

interface ApplicationProps {
  readonly application: OwnerApplication;
  readonly onLate: () => void;
}

function Application({ application, onLate }: ApplicationProps) {
  const t = useTranslations("applications");
  const panel = useTranslations("panel");
  const { business_name, full_name, username, user_id, phone, email, message, status, created_at } = application;
  return (
    <Card className="max-w-3xl space-y-4">
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact name={panel("status")}>
          <ApplicationBadge status={status} />
        </Fact>
        <Fact name={t("business")}>{business_name}</Fact>
        <Fact name={t("applicant")}>
          {full_name ?? username}{" "}
          <Link to={`/users/${user_id}`} className="ml-2 text-primary underline">
            {t("toUser")}
          </Link>
        </Fact>
        <Fact name={t("phone")}>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`} className="text-primary underline">
            {phone}
          </a>
        </Fact>
        <Fact name={t("email")}>
          <a href={`mailto:${encodeURIComponent(email)}`} className="text-primary underline">
            {email}
          </a>
        </Fact>
        <Fact name={t("message")}>
          <span className="whitespace-pre-line">{message ?? t("noMessage")}</span>
        </Fact>
        <Fact name={t("created")}>
          <Moment at={created_at} />
        </Fact>
        <Outcome application={application} />
      </dl>
      {status === "pending" && <Decision application={application} onLate={onLate} />}
    </Card>
  );
}

function Outcome({ application: { decided_at, reason } }: { readonly application: OwnerApplication }) {
  const t = useTranslations("applications");
  return (
    <>
      {decided_at !== null && (
        <Fact name={t("decided")}>
          <Moment at={decided_at} />
        </Fact>
      )}
      {reason !== null && (
        <Fact name={t("refusedBecause")}>
          <span className="whitespace-pre-line">{reason}</span>
        </Fact>
      )}
    </>
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
