import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import type { User } from "@common/api/me";
import { Form } from "../form/form";
import { fullNameSchema, usernameSchema } from "@common/form/schemas";
import { useValidatedForm } from "../form/use-validated-form";
import { Alert } from "@common/ui/alert";
import { Section } from "./section";
import { useChangeMe } from "./use-change-me";

const schema = z.object({ full_name: fullNameSchema, username: usernameSchema });

/** What others see of somebody. */
export function ProfileSection({ me }: { readonly me: User }) {
  const t = useTranslations("account");
  const auth = useTranslations("auth");
  const common = useTranslations("common");
  const change = useChangeMe();
  const { form, submit, refusal, done } = useValidatedForm({
    initial: { full_name: me.full_name ?? "", username: me.username },
    schema,
    send: async ({ full_name, username }) => {
      const saved = { full_name: full_name.trim(), username: username.trim() };
      await change(saved);
      // From here on the form follows the account, whose name may change with the address.
      form.reset(saved);
    },
    fieldOf: { "username-taken": "username", "username-is-foreign-address": "username" },
  });
  return (
    <Section title={t("profile")}>
      <Form submit={submit} refusal={refusal} label={t("profile")}>
        <form.AppField name="full_name">
          {(field) => <field.TextField label={auth("name")} autoComplete="name" />}
        </form.AppField>
        <form.AppField name="username">
          {(field) => <field.TextField label={t("username")} autoComplete="username" />}
        </form.AppField>
        {done && <Alert variant="info">{common("saved")}</Alert>}
        <form.AppForm>
          <form.SubmitButton>{common("save")}</form.SubmitButton>
        </form.AppForm>
      </Form>
    </Section>
  );
}
