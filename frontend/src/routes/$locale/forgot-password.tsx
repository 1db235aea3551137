import { createFileRoute, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { askForReset } from "@/api/users";
import { AuthPage } from "@/components/auth/auth-page";
import { EmailForm } from "@/components/auth/email-form";
import { TEXT_LINK } from "@/components/auth/text-link";

export const Route = createFileRoute("/$locale/forgot-password")({ component: ForgotPasswordPage });

function ForgotPasswordPage() {
  const t = useTranslations("auth");
  const { locale } = Route.useParams();
  return (
    <AuthPage title={t("forgotTitle")} lead={t("forgotLead")}>
      <EmailForm submitText={t("forgotSubmit")} doneText={t("forgotSent")} send={askForReset} />
      <p className="text-sm">
        <Link to="/$locale/login" params={{ locale }} className={TEXT_LINK}>
          {t("submitLogin")}
        </Link>
      </p>
    </AuthPage>
  );
}
