import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import { register } from "@/api/users";
import { useLocale } from "@common/i18n/use-locale";
import { Form } from "../form/form";
import { emailSchema, fullNameSchema, newPasswordSchema } from "@common/form/schemas";
import { useValidatedForm } from "../form/use-validated-form";
import { PasswordMeter } from "./password-meter";
import { TEXT_LINK } from "./text-link";

const schema = z.object({ full_name: fullNameSchema, email: emailSchema, password: newPasswordSchema });

/** Opens an account. */
export function SignupForm({ onSignedUp }: { readonly onSignedUp: (email: string) => Promise<void> }) {
  const t = useTranslations("auth");
  const locale = useLocale();
  const { form, submit, refusal } = useValidatedForm({
    initial: { full_name: "", email: "", password: "" },
    schema,
    send: async (values) => {
      const email = values.email.trim();
      await register({ full_name: values.full_name.trim(), email, password: values.password }, locale);
      await onSignedUp(email);
    },
    // The address is the username.
    fieldOf: { "weak-password": "password", "email-taken": "email", "username-taken": "email" },
  });
  return (
    <Form submit={submit} refusal={refusal}>
      <form.AppField name="full_name">
        {(field) => <field.TextField label={t("name")} autoComplete="name" />}
      </form.AppField>
      <form.AppField name="email">
        {(field) => <field.TextField label={t("email")} type="email" autoComplete="email" />}
      </form.AppField>
      <form.AppField name="password">
        {(field) => <field.TextField label={t("password")} type="password" autoComplete="new-password" />}
      </form.AppField>
      <form.Subscribe selector={(state) => state.values}>
        {({ full_name, email, password }) => <PasswordMeter password={password} known={[full_name, email]} />}
      </form.Subscribe>
      <form.AppForm>
        <form.SubmitButton className="w-full">{t("submitSignup")}</form.SubmitButton>
      </form.AppForm>
      <p className="text-sm text-muted-foreground">
        {t.rich("agree", {
          terms: (text) => <PageLink page="terms">{text}</PageLink>,
          privacy: (text) => <PageLink page="privacy">{text}</PageLink>,
        })}
      </p>
    </Form>
  );
}

function PageLink({ page, children }: { readonly page: "terms" | "privacy"; readonly children: ReactNode }) {
  const locale = useLocale();
  return (
    <Link to={`/$locale/${page}`} params={{ locale }} target="_blank" className={TEXT_LINK}>
      {children}
    </Link>
  );
}
