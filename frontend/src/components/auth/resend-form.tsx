import { useTranslations } from "use-intl";
import { resendVerification } from "@/api/users";
import { EmailForm } from "./email-form";

/** Has the mail that verifies an address sent again. */
export function ResendForm({ email }: { readonly email?: string | undefined }) {
  const t = useTranslations("auth");
  return <EmailForm initial={email} submitText={t("resend")} doneText={t("resent")} send={resendVerification} />;
}
