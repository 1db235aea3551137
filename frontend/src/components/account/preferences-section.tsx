import { useId } from "react";
import { useTranslations } from "use-intl";
import { z } from "@common/lib/zod";
import type { User } from "@common/api/me";
import { mailLocaleOf } from "@/api/users";
import { LOCALES, type Locale } from "@common/i18n/locale";
import { useLocale } from "@common/i18n/use-locale";
import { Form } from "../form/form";
import { useValidatedForm } from "../form/use-validated-form";
import { Alert } from "@common/ui/alert";
import { Select } from "@common/ui/input";
import { Label } from "@common/ui/label";
import { Switch } from "@common/ui/switch";
import { Section } from "./section";
import { useChangeMe } from "./use-change-me";

const NAMES: Record<Locale, string> = { bg: "Български", en: "English" };

const schema = z.object({ locale: z.enum(LOCALES), booking_reminders: z.boolean() });

/** Which mails somebody gets, in which language. */
export function PreferencesSection({ me }: { readonly me: User }) {
  const t = useTranslations("account");
  const common = useTranslations("common");
  const locale = useLocale();
  const id = useId();
  const change = useChangeMe();
  const { form, submit, refusal, done } = useValidatedForm<z.infer<typeof schema>>({
    initial: { locale: mailLocaleOf(me) ?? locale, booking_reminders: me.booking_reminders },
    schema,
    send: change,
  });
  return (
    <Section title={t("preferences")}>
      <Form submit={submit} refusal={refusal} label={t("preferences")}>
        <form.Field name="locale">
          {(field) => (
            <div className="space-y-1.5">
              <Label htmlFor={`${id}-locale`}>{t("mailLanguage")}</Label>
              <Select
                id={`${id}-locale`}
                value={field.state.value}
                onChange={(event) => field.handleChange(event.target.value === "en" ? "en" : "bg")}
              >
                {LOCALES.map((language) => (
                  <option key={language} value={language} lang={language}>
                    {NAMES[language]}
                  </option>
                ))}
              </Select>
            </div>
          )}
        </form.Field>
        <form.Field name="booking_reminders">
          {(field) => (
            <div className="flex items-center justify-between gap-4">
              <Label htmlFor={`${id}-reminders`}>{t("reminders")}</Label>
              <Switch id={`${id}-reminders`} checked={field.state.value} onCheckedChange={field.handleChange} />
            </div>
          )}
        </form.Field>
        {done && <Alert variant="info">{common("saved")}</Alert>}
        <form.AppForm>
          <form.SubmitButton>{common("save")}</form.SubmitButton>
        </form.AppForm>
      </Form>
    </Section>
  );
}
