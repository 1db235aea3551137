import { useTranslations } from "use-intl";
import type { NotificationStatus } from "@/api/notifications";
import { Badge } from "@common/ui/badge";

/** The mails that go out, by the names under which they are found. */
export const TEMPLATES = [
  "verification",
  "password_reset",
  "email_changed",
  "contact",
  "booking_requested",
  "booking_confirmed",
  "booking_cancelled",
  "booking_expired",
  "booking_reminder",
  "payment_receipt",
  "refund",
  "venue_approved",
  "venue_refused",
  "owner_approved",
  "owner_refused",
  "admin_letter",
] as const;

const LOOKS = { queued: "warning", sent: "default", failed: "destructive" } as const;

/** How far a mail got. */
export function NotificationBadge({ status }: { readonly status: NotificationStatus }) {
  const t = useTranslations("notifications");
  return <Badge variant={LOOKS[status]}>{t(`statuses.${status}`)}</Badge>;
}

/** Which mail it is; admins may have called some as they like. */
export function TemplateName({ template }: { readonly template: string | null }) {
  const t = useTranslations("notifications");
  const known = TEMPLATES.find((each) => each === template);
  return known ? t(`templates.${known}`) : (template ?? t("none"));
}
