import { createFileRoute, Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import { signIn } from "@/api/users";
import { AuthPage } from "@/components/auth/auth-page";
import { GoogleSignIn } from "@/components/auth/google-button";
import { redirectSearch } from "@/components/auth/search";
import { SignInFailure } from "@/components/auth/sign-in-failure";
import { TEXT_LINK } from "@/components/auth/text-link";
import { Form } from "@/components/form/form";
import { requiredSchema } from "@common/form/schemas";
import { useValidatedForm } from "@/components/form/use-validated-form";
import { Alert } from "@common/ui/alert";
import { leadOnIfSignedIn } from "@/session/guard";
import { useLeadOn } from "@/session/use-lead-on";

export const Route = createFileRoute("/$locale/login")({
  validateSearch: redirectSearch,
  beforeLoad: leadOnIfSignedIn,
  component: LoginPage,
});

function LoginPage() {
  const t = useTranslations("auth");
  const { locale } = Route.useParams();
  const { redirect } = Route.useSearch();
  const goOn = useLeadOn(redirect);
  return (
    <AuthPage title={t("loginTitle")} lead={t("loginLead")}>
      {redirect && <Alert variant="info">{t("needed")}</Alert>}
      <LoginForm redirect={redirect} onSignedIn={goOn} />
      <GoogleSignIn redirect={redirect} onSignedIn={() => void goOn()} />
      <p className="text-sm">
        {t("noAccount")}{" "}
        <Link to="/$locale/signup" params={{ locale }} search={{ redirect }} className={TEXT_LINK}>
          {t("signupTitle")}
        </Link>
      </p>
    </AuthPage>
  );
}

const schema = z.object({ login: requiredSchema, password: requiredSchema });

interface LoginFormProps {
  readonly redirect: string | undefined;
  readonly onSignedIn: () => Promise<void>;
}

function LoginForm({ redirect, onSignedIn }: LoginFormProps) {
  const t = useTranslations("auth");
  const { locale } = Route.useParams();
  const { form, submit, refusal } = useValidatedForm({
    initial: { login: "", password: "" },
    schema,
    send: async ({ login, password }) => {
      await signIn(login.trim(), password);
      await onSignedIn();
    },
  });
  return (
    <Form submit={submit}>
      <form.AppField name="login">
        {(field) => <field.TextField label={t("login")} autoComplete="username" inputMode="email" />}
      </form.AppField>
      <form.AppField name="password">
        {(field) => <field.TextField label={t("password")} type="password" autoComplete="current-password" />}
      </form.AppField>
      {refusal !== undefined && (
        <SignInFailure error={refusal} login={form.getFieldValue("login")} redirect={redirect} />
      )}
      <form.AppForm>
        <form.SubmitButton className="w-full">{t("submitLogin")}</form.SubmitButton>
      </form.AppForm>
      <p className="text-sm">
        <Link to="/$locale/forgot-password" params={{ locale }} className={TEXT_LINK}>
          {t("forgot")}
        </Link>
      </p>
    </Form>
  );
}
