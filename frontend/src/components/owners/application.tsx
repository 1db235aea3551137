import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { ownApplicationQuery } from "@/api/owner-application";
import { meQuery } from "@common/api/me";
import { useLocale } from "@common/i18n/use-locale";
import { useSession } from "@common/session/use-session";
import { Failure } from "@common/components/failure";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";
import { Skeleton } from "@common/ui/card";
import { ApplicationForm } from "./application-form";

/** Where people apply to become owners, and read what has become of it. */
export function Application() {
  const current = useSession();
  if (current === "unknown") {
    return <Skeleton className="h-12" />;
  }
  return current === "anonymous" ? <LogInFirst /> : <OwnApplication />;
}

function LogInFirst() {
  const t = useTranslations("owners");
  const locale = useLocale();
  return (
    <div className="space-y-3">
      <p>{t("logInFirst")}</p>
      <Button asChild size="large">
        <Link to="/$locale/login" params={{ locale }} search={{ redirect: `/${locale}/owners` }}>
          {t("logIn")}
        </Link>
      </Button>
    </div>
  );
}

function OwnApplication() {
  const t = useTranslations("owners");
  const me = useQuery(meQuery);
  const scopes = me.data?.scopes ?? [];
  const application = useQuery({ ...ownApplicationQuery, enabled: scopes.includes("users:me") });
  const error = me.error ?? application.error;
  if (error) {
    return <Failure error={error} onRetry={() => void Promise.all([me.refetch(), application.refetch()])} />;
  }
  if (scopes.includes("venues:write") || application.data?.status === "approved") {
    return (
      <>
        <Alert>{t("already")}</Alert>
        <Button asChild size="large">
          <a href="/admin">{t("panel")}</a>
        </Button>
      </>
    );
  }
  if (application.data === undefined) {
    // An admin without an account of a customer's kind has nothing to apply for.
    return application.isEnabled || !me.data ? <Skeleton className="h-64" /> : null;
  }
  if (application.data?.status === "pending") {
    return <Alert>{t("pending", { business: application.data.business_name })}</Alert>;
  }
  return (
    <>
      {application.data && (
        <Alert variant="warning" className="space-y-2">
          <p>{t("refused")}</p>
          <p className="font-normal break-words whitespace-pre-line">{application.data.reason}</p>
        </Alert>
      )}
      <ApplicationForm />
    </>
  );
}
