import { createFileRoute, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { AuthPage } from "@/components/auth/auth-page";
import { ResendForm } from "@/components/auth/resend-form";
import { checkMailSearch } from "@/components/auth/search";
import { Button } from "@common/ui/button";

export const Route = createFileRoute("/$locale/check-mail")({
  validateSearch: checkMailSearch,
  component: CheckMailPage,
});

function CheckMailPage() {
  const t = useTranslations("auth");
  const { locale } = Route.useParams();
  const { email, redirect } = Route.useSearch();
  return (
    <AuthPage title={t("checkTitle")}>
      <p>{email ? t("checkText", { email }) : t("checkTextUnknown")}</p>
      <Button asChild className="w-full">
        <Link to="/$locale/login" params={{ locale }} search={{ redirect }}>
          {t("submitLogin")}
        </Link>
      </Button>
      <p className="border-t pt-5 text-sm text-muted-foreground">{t("checkSpam")}</p>
      <ResendForm email={email} />
    </AuthPage>
  );
}
