import { useTranslations } from "use-intl";
import { rolesOf } from "@common/api/roles";
import { Badge } from "@common/ui/badge";
import type { User } from "@/api/users";

/** What somebody is for the platform: an admin may be an owner as well. */
export function RoleBadges({ user }: { readonly user: User }) {
  const t = useTranslations("users");
  const { isAdmin, isOwner } = rolesOf(user);
  return (
    <span className="flex flex-wrap gap-1">
      {isAdmin && <Badge variant="warning">{t("roles.admin")}</Badge>}
      {isOwner && <Badge>{t("roles.owner")}</Badge>}
      {!isAdmin && !isOwner && <Badge variant="muted">{t("roles.customer")}</Badge>}
    </span>
  );
}

/** Whether somebody can sign in. */
export function ActiveBadge({ user }: { readonly user: User }) {
  const t = useTranslations("users");
  return user.is_active ? <Badge>{t("active")}</Badge> : <Badge variant="destructive">{t("inactive")}</Badge>;
}
