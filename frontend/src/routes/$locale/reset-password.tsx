import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { isProblem } from "@common/api/problem";
import { resetPassword } from "@/api/users";
import { AuthPage } from "@/components/auth/auth-page";
import { PasswordMeter } from "@/components/auth/password-meter";
import { tokenSearch } from "@/components/auth/search";
import { useToken } from "@/components/auth/use-token";
import { Form } from "@/components/form/form";
import { passwordTwiceSchema } from "@common/form/schemas";
import { useValidatedForm } from "@/components/form/use-validated-form";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";

export const Route = createFileRoute("/$locale/reset-password")({
  validateSearch: tokenSearch,
  component: ResetPasswordPage,
});

function ResetPasswordPage() {
  const t = useTranslations("auth");
  const { locale } = Route.useParams();
  const token = useToken("/$locale/reset-password", Route.useSearch().token);
  const [changed, setChanged] = useState(false);
  return (
    <AuthPage title={t("resetTitle")} secret>
      {changed ? (
        <>
          <Alert variant="info">{t("resetDone")}</Alert>
          <Button asChild className="w-full">
            <Link to="/$locale/login" params={{ locale }}>
              {t("submitLogin")}
            </Link>
          </Button>
        </>
      ) : token ? (
        <ResetForm token={token} onChanged={() => setChanged(true)} />
      ) : (
        <>
          <Alert variant="destructive">{t("resetMissing")}</Alert>
          <NewLink />
        </>
      )}
    </AuthPage>
  );
}

function NewLink() {
  const t = useTranslations("auth");
  const { locale } = Route.useParams();
  return (
    <Button asChild variant="outline" className="w-full">
      <Link to="/$locale/forgot-password" params={{ locale }}>
        {t("again")}
      </Link>
    </Button>
  );
}

function ResetForm({ token, onChanged }: { readonly token: string; readonly onChanged: () => void }) {
  const t = useTranslations("auth");
  const { form, submit, refusal } = useValidatedForm({
    initial: { password: "", repeat: "" },
    schema: passwordTwiceSchema,
    send: async ({ password }) => {
      await resetPassword(token, password);
      onChanged();
    },
    fieldOf: { "weak-password": "password" },
  });
  return (
    <Form submit={submit} refusal={refusal}>
      {isProblem(refusal, "invalid-reset-token") && <NewLink />}
      <form.AppField name="password">
        {(field) => (
          <>
            <field.TextField label={t("newPassword")} type="password" autoComplete="new-password" />
            <PasswordMeter password={field.state.value} />
          </>
        )}
      </form.AppField>
      <form.AppField name="repeat">
        {(field) => <field.TextField label={t("repeat")} type="password" autoComplete="new-password" />}
      </form.AppField>
      <form.AppForm>
        <form.SubmitButton className="w-full">{t("resetSubmit")}</form.SubmitButton>
      </form.AppForm>
    </Form>
  );
}
