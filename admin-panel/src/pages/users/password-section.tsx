import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { changeUser, type User } from "@/api/users";
import { Form } from "@/form/form";
import { SubmitButton } from "@/form/submit-button";
import { useUnsaved } from "@/form/unsaved";
import { useSentForm } from "@/form/use-sent-form";
import { usePerson } from "@/shell/person";
import { newPasswordSchema } from "@common/form/schemas";
import { useLocale } from "@common/i18n/use-locale";
import { z } from "@common/lib/zod";
import { PasswordField } from "./password-field";

const schema = z.object({ password: newPasswordSchema });

/** A new password for somebody; the own one needs the present one, which the site asks for. */
export function PasswordSection({ user }: { readonly user: User }) {
  const t = useTranslations("users");
  const locale = useLocale();
  const { me } = usePerson();
  if (user.id !== me.id) {
    return <PasswordForm user={user} />;
  }
  return (
    <>
      <p className="text-muted-foreground">{t("ownPassword")}</p>
      <a href={`/${locale}/account`} className="font-semibold text-primary underline">
        {t("toProfile")}
      </a>
    </>
  );
}

function PasswordForm({ user }: { readonly user: User }) {
  const t = useTranslations("users");
  const sent = useSentForm<z.infer<typeof schema>, z.infer<typeof schema>>({
    schema,
    defaults: { password: "" },
    fieldOf: { "weak-password": "password" },
    send: async ({ password }) => {
      await changeUser(user.id, { password });
      sent.form.reset();
      toast.success(t("passwordSet"));
    },
  });
  useUnsaved(sent.form.formState.isDirty);
  return (
    <Form {...sent} label={t("newPassword")}>
      <p className="text-muted-foreground">{t("passwordText", { name: user.full_name ?? user.username })}</p>
      <PasswordField name="password" label={t("newPassword")} />
      <SubmitButton>{t("setPassword")}</SubmitButton>
    </Form>
  );
}
