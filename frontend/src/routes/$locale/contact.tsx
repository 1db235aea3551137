import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import { answer, api } from "@common/api/client";
import { siteQuery } from "@/api/site";
import { Form } from "@/components/form/form";
import { emailSchema, lineSchema } from "@common/form/schemas";
import { TextAreaField } from "@/components/form/text-area-field";
import { useValidatedForm } from "@/components/form/use-validated-form";
import { ProsePage } from "@/components/prose-page";
import { Turnstile } from "@/components/turnstile";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";
import { useLocale } from "@common/i18n/use-locale";

export const Route = createFileRoute("/$locale/contact")({ component: Contact });

const schema = z.object({
  name: lineSchema(100),
  email: emailSchema,
  subject: lineSchema(200),
  message: lineSchema(5000),
});

function Contact() {
  const t = useTranslations("contact");
  const [message, setMessage] = useState(1);
  const [sent, setSent] = useState(false);
  return (
    <ProsePage title={t("title")} lead={t("lead")}>
      {sent ? (
        <>
          <Alert>{t("sent")}</Alert>
          <Button
            variant="outline"
            onClick={() => {
              setSent(false);
              setMessage(message + 1);
            }}
          >
            {t("another")}
          </Button>
        </>
      ) : (
        <ContactForm key={message} onSent={() => setSent(true)} />
      )}
    </ProsePage>
  );
}

function ContactForm({ onSent }: { readonly onSent: () => void }) {
  const t = useTranslations();
  const locale = useLocale();
  const { data: site } = useQuery(siteQuery);
  const [token, setToken] = useState<string>();
  // A token works once: after each attempt the check is made anew.
  const [attempt, setAttempt] = useState(1);
  const { form, submit, refusal } = useValidatedForm({
    initial: { name: "", email: "", subject: "", message: "" },
    schema,
    send: async (values) => {
      try {
        await answer(api.POST("/auth/contact", { body: { ...values, ...(token ? { turnstile_token: token } : {}) } }));
        onSent();
      } finally {
        setToken(undefined);
        setAttempt(attempt + 1);
      }
    },
  });
  return (
    <Form submit={submit} refusal={refusal} label={t("contact.title")}>
      <form.AppField name="name">
        {(field) => <field.TextField label={t("contact.name")} autoComplete="name" />}
      </form.AppField>
      <form.AppField name="email">
        {(field) => <field.TextField label={t("contact.email")} type="email" autoComplete="email" />}
      </form.AppField>
      <form.AppField name="subject">
        {(field) => <field.TextField label={t("contact.subject")} autoComplete="off" />}
      </form.AppField>
      <form.AppField name="message">{() => <TextAreaField label={t("contact.message")} />}</form.AppField>
      {site?.turnstile_site_key && (
        <Turnstile key={attempt} siteKey={site.turnstile_site_key} locale={locale} onToken={setToken} />
      )}
      <form.AppForm>
        <form.SubmitButton>{t("common.send")}</form.SubmitButton>
      </form.AppForm>
    </Form>
  );
}
