import { useState } from "react";
import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import type { User } from "@common/api/me";
import { changeOfEmail } from "@/api/users";
import { Form } from "../form/form";
import { emailSchema } from "@common/form/schemas";
import { useValidatedForm } from "../form/use-validated-form";
import { Alert } from "@common/ui/alert";
import { Section } from "./section";
import { useChangeMe } from "./use-change-me";

const schema = z.object({ email: emailSchema });

/** Where somebody gets mails. */
export function EmailSection({ me }: { readonly me: User }) {
  const t = useTranslations("account");
  const common = useTranslations("common");
  const change = useChangeMe();
  const [changedTo, setChangedTo] = useState<string>();
  const { form, submit, refusal, done } = useValidatedForm({
    initial: { email: me.email },
    schema,
    send: async (values) => {
      const email = values.email.trim();
      const different = email !== me.email;
      if (different) {
        await change(changeOfEmail(me, email));
      }
      setChangedTo(different ? email : undefined);
    },
    fieldOf: { "email-taken": "email", "username-taken": "email" },
  });
  return (
    <Section title={t("email")}>
      <Form submit={submit} refusal={refusal} label={t("email")}>
        <form.AppField name="email">
          {(field) => <field.TextField label={t("email")} type="email" autoComplete="email" hint={t("emailNote")} />}
        </form.AppField>
        <form.Subscribe selector={({ values }) => values.email.trim() !== me.email}>
          {(different) => different && <Alert variant="warning">{t("emailWarning")}</Alert>}
        </form.Subscribe>
        {done && <Alert variant="info">{changedTo ? t("emailChanged", { email: changedTo }) : common("saved")}</Alert>}
        <form.AppForm>
          <form.SubmitButton>{common("save")}</form.SubmitButton>
        </form.AppForm>
      </Form>
    </Section>
  );
}
