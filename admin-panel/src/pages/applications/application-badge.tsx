import { useTranslations } from "use-intl";
import type { ApplicationStatus } from "@/api/applications";
import { Badge } from "@common/ui/badge";

const LOOKS = { pending: "warning", approved: "default", refused: "muted" } as const;

/** How an application stands. */
export function ApplicationBadge({ status }: { readonly status: ApplicationStatus }) {
  const t = useTranslations("applications");
  return <Badge variant={LOOKS[status]}>{t(`statuses.${status}`)}</Badge>;
}
