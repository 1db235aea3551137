import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import { Form } from "../form/form";
import { emailSchema } from "@common/form/schemas";
import { useValidatedForm } from "../form/use-validated-form";
import { Alert } from "@common/ui/alert";

const schema = z.object({ email: emailSchema });

interface EmailFormProps {
  readonly initial?: string | undefined;
  readonly submitText: string;
  /** What is said once the server has taken the address; not whether it knows it. */
  readonly doneText: string;
  readonly send: (email: string) => Promise<void>;
}

/** Asks for an address to which a mail goes. */
export function EmailForm({ initial = "", submitText, doneText, send }: EmailFormProps) {
  const t = useTranslations("auth");
  const { form, submit, refusal, done } = useValidatedForm({
    initial: { email: initial },
    schema,
    send: ({ email }) => send(email.trim()),
  });
  return (
    <Form submit={submit} refusal={refusal}>
      <form.AppField name="email">
        {(field) => <field.TextField label={t("email")} type="email" autoComplete="email" />}
      </form.AppField>
      {done && <Alert variant="info">{doneText}</Alert>}
      <form.AppForm>
        <form.SubmitButton className="w-full">{submitText}</form.SubmitButton>
      </form.AppForm>
    </Form>
  );
}
