import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ApiProblem } from "@common/api/problem";
import { verificationQuery } from "@/api/users";
import { AuthPage } from "@/components/auth/auth-page";
import { ResendForm } from "@/components/auth/resend-form";
import { tokenSearch } from "@/components/auth/search";
import { useToken } from "@/components/auth/use-token";
import { Failure } from "@common/components/failure";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";
import { rememberedPath } from "@/session/after-sign-up";

export const Route = createFileRoute("/$locale/verify-email")({
  validateSearch: tokenSearch,
  component: VerifyEmailPage,
});

function VerifyEmailPage() {
  const t = useTranslations("auth");
  const token = useToken("/$locale/verify-email", Route.useSearch().token);
  return (
    <AuthPage title={t("verifyTitle")} secret>
      {token ? <Verification token={token} /> : <NoLink />}
    </AuthPage>
  );
}

function Verification({ token }: { readonly token: string }) {
  const t = useTranslations("auth");
  const { isSuccess, error, refetch, isFetching } = useQuery(verificationQuery(token));
  if (isSuccess) {
    return (
      <>
        <Alert variant="info">{t("verified")}</Alert>
        <LogIn />
      </>
    );
  }
  if (error && !isFetching) {
    return isAboutLink(error) ? <WrongLink /> : <Failure error={error} onRetry={() => void refetch()} />;
  }
  return <p role="status">{t("verifying")}</p>;
}

/** Rather than about the server, which may answer better next time. */
function isAboutLink(error: Error): boolean {
  return error instanceof ApiProblem && (error.status === 400 || error.status === 422);
}

/** The address may have been verified already: the token leaves the address bar. */
function NoLink() {
  const t = useTranslations("auth");
  return (
    <>
      <p>{t("verifyOpen")}</p>
      <LogIn />
    </>
  );
}

/** Leads on to where somebody was going before signing up. */
function LogIn() {
  const t = useTranslations("auth");
  const { locale } = Route.useParams();
  const [redirect] = useState(rememberedPath);
  return (
    <Button asChild className="w-full">
      <Link to="/$locale/login" params={{ locale }} search={{ redirect }}>
        {t("submitLogin")}
      </Link>
    </Button>
  );
}

function WrongLink() {
  const t = useTranslations("auth");
  return (
    <>
      <Alert variant="destructive">{t("verifyFailed")}</Alert>
      <p>{t("verifyFailedText")}</p>
      <ResendForm />
    </>
  );
}
