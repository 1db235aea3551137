import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import type { User } from "@common/api/me";
import { PasswordMeter } from "../auth/password-meter";
import { Form } from "../form/form";
import { newPasswordSchema } from "@common/form/schemas";
import { useValidatedForm } from "../form/use-validated-form";
import { Alert } from "@common/ui/alert";
import { Section } from "./section";
import { useChangeMe } from "./use-change-me";

// Who signs in with Google has no password yet; the server knows.
const schema = z.object({ current_password: z.string(), password: newPasswordSchema });

/** By which password somebody signs in. */
export function PasswordSection({ me }: { readonly me: User }) {
  const t = useTranslations("account");
  const auth = useTranslations("auth");
  const common = useTranslations("common");
  const change = useChangeMe();
  const { form, submit, refusal, done } = useValidatedForm({
    initial: { current_password: "", password: "" },
    schema,
    send: async ({ current_password, password }) => {
      await change({ password, ...(current_password ? { current_password } : {}) });
      form.reset();
    },
    fieldOf: { "wrong-current-password": "current_password", "weak-password": "password" },
  });
  return (
    <Section title={t("security")}>
      <Form submit={submit} refusal={refusal} label={t("security")}>
        {/* So that password managers know whose password it is. */}
        <input type="text" name="username" autoComplete="username" value={me.username} readOnly hidden />
        <form.AppField name="current_password">
          {(field) => <field.TextField label={t("currentPassword")} type="password" autoComplete="current-password" />}
        </form.AppField>
        <form.AppField name="password">
          {(field) => (
            <>
              <field.TextField label={auth("newPassword")} type="password" autoComplete="new-password" />
              <PasswordMeter password={field.state.value} known={[me.full_name ?? "", me.username, me.email]} />
            </>
          )}
        </form.AppField>
        {done && <Alert variant="info">{t("passwordChanged")}</Alert>}
        <form.AppForm>
          <form.SubmitButton>{common("save")}</form.SubmitButton>
        </form.AppForm>
      </Form>
    </Section>
  );
}
