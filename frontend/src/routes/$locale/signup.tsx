import { createFileRoute, Link, useRouter } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { AuthPage } from "@/components/auth/auth-page";
import { GoogleSignIn } from "@/components/auth/google-button";
import { redirectSearch } from "@/components/auth/search";
import { SignupForm } from "@/components/auth/signup-form";
import { TEXT_LINK } from "@/components/auth/text-link";
import { rememberPath } from "@/session/after-sign-up";
import { leadOnIfSignedIn } from "@/session/guard";
import { useLeadOn } from "@/session/use-lead-on";

export const Route = createFileRoute("/$locale/signup")({
  validateSearch: redirectSearch,
  beforeLoad: leadOnIfSignedIn,
  component: SignupPage,
});

function SignupPage() {
  const t = useTranslations("auth");
  const { locale } = Route.useParams();
  const { redirect } = Route.useSearch();
  const router = useRouter();
  const goOn = useLeadOn(redirect);
  return (
    <AuthPage title={t("signupTitle")} lead={t("signupLead")}>
      <SignupForm
        onSignedUp={(email) => {
          rememberPath(redirect);
          return router.navigate({ to: "/$locale/check-mail", params: { locale }, search: { email, redirect } });
        }}
      />
      <GoogleSignIn redirect={redirect} onSignedIn={() => void goOn()} />
      <p className="text-sm">
        {t("haveAccount")}{" "}
        <Link to="/$locale/login" params={{ locale }} search={{ redirect }} className={TEXT_LINK}>
          {t("submitLogin")}
        </Link>
      </p>
    </AuthPage>
  );
}
