import { useTranslations } from "use-intl";
import { SelectField } from "@/form/choice-fields";
import { TextField } from "@/form/text-field";

/** The fields of what every account has. */
export function ProfileFields({ emailHint }: { readonly emailHint: string }) {
  const t = useTranslations("users");
  return (
    <>
      <TextField name="username" label={t("username")} hint={t("usernameHint")} autoComplete="off" />
      <TextField name="email" type="email" label={t("email")} hint={emailHint} autoComplete="off" />
      <TextField name="full_name" label={t("fullName")} hint={t("fullNameHint")} autoComplete="off" />
      <SelectField name="locale" label={t("locale")}>
        <option value="bg">{t("locales.bg")}</option>
        <option value="en">{t("locales.en")}</option>
      </SelectField>
    </>
  );
}
