import { useState } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import type { MailRequest } from "@/api/notifications";
import { SelectField } from "@/form/choice-fields";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { TextAreaField, TextField } from "@/form/text-field";
import { UnsavedGuard, useUnsaved } from "@/form/unsaved";
import { useSentForm } from "@/form/use-sent-form";
import { NotFound } from "@/shell/not-found";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { emailSchema, lineSchema } from "@common/form/schemas";
import { z } from "@common/lib/zod";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { htmlOf } from "./html";
import { SendDialog } from "./send-dialog";

/** The name by which such mails are found. */
const TEMPLATE = "admin_letter";
const schema = z.object({
  to: emailSchema,
  subject: lineSchema(255),
  format: z.enum(["text", "html"]),
  body: lineSchema(90_000),
});
type Values = z.infer<typeof schema>;

/** Writes a mail by hand. */
export function Component() {
  const t = useTranslations("notifications");
  const { roles } = usePerson();
  if (!roles.may("admin:notifications:write")) {
    return <NotFound />;
  }
  return (
    <UnsavedGuard>
      <PageHeader title={t("write")}>
        <Button asChild variant="outline">
          <Link to="/notifications">{t("all")}</Link>
        </Button>
      </PageHeader>
      <MailForm />
    </UnsavedGuard>
  );
}

function MailForm() {
  const t = useTranslations("notifications");
  const [written, setWritten] = useState<Values>();
  const sent = useSentForm<Values, Values>({
    schema,
    defaults: { to: "", subject: "", format: "text", body: "" },
    // It is asked first.
    send: (values) => {
      setWritten(values);
      return Promise.resolve();
    },
  });
  const release = useUnsaved(sent.form.formState.isDirty);
  return (
    <Card className="max-w-2xl">
      <Form {...sent} label={t("write")}>
        <p className="text-muted-foreground">{t("writeText")}</p>
        <TextField name="to" type="email" label={t("to")} autoComplete="off" />
        <TextField name="subject" label={t("subject")} />
        <SelectField name="format" label={t("format")} hint={t("formatHint")}>
          <option value="text">{t("formats.text")}</option>
          <option value="html">{t("formats.html")}</option>
        </SelectField>
        <TextAreaField name="body" label={t("body")} rows={12} />
        <SubmitButton>{t("check")}</SubmitButton>
      </Form>
      {written && (
        <SendDialog mail={mailOf(written)} text={written.body} onSent={release} onClose={() => setWritten(undefined)} />
      )}
    </Card>
  );
}

function mailOf({ to, subject, format, body }: Values): MailRequest {
  return {
    to: to.trim(),
    subject: subject.trim(),
    html: format === "text" ? htmlOf(body) : body,
    template: TEMPLATE,
  };
}
