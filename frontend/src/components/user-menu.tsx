import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { CalendarDays, LayoutDashboard, LogOut, UserRound } from "lucide-react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { meQuery } from "@common/api/me";
import { mayUsePanel } from "@common/api/roles";
import { useLocale } from "@common/i18n/use-locale";
import { session } from "@common/session/session";
import { Button } from "@common/ui/button";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@common/ui/menu";

/** What somebody who is signed in finds above each page. */
export function UserMenu() {
  const t = useTranslations("nav");
  const auth = useTranslations("auth");
  const locale = useLocale();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const leave = async () => {
    try {
      await session.leave();
    } catch {
      toast.error(auth("signOutFailed"));
      return;
    }
    toast.success(auth("signedOut"));
    await navigate({ to: "/$locale", params: { locale } });
  };
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="outline" size="icon" aria-label={t("user")} className="rounded-full">
          {me ? (me.full_name ?? me.username).slice(0, 1).toUpperCase() : <UserRound />}
        </Button>
      </MenuTrigger>
      <MenuContent>
        {me && <p className="truncate px-3 py-2 text-sm text-muted-foreground">{me.full_name ?? me.username}</p>}
        <MenuItem asChild>
          <Link to="/$locale/bookings" params={{ locale }}>
            <CalendarDays aria-hidden />
            {t("bookings")}
          </Link>
        </MenuItem>
        <MenuItem asChild>
          <Link to="/$locale/account" params={{ locale }}>
            <UserRound aria-hidden />
            {t("account")}
          </Link>
        </MenuItem>
        {me && mayUsePanel(me) && (
          <MenuItem asChild>
            <a href="/admin">
              <LayoutDashboard aria-hidden />
              {t("panel")}
            </a>
          </MenuItem>
        )}
        <MenuItem onSelect={() => void leave()}>
          <LogOut aria-hidden />
          {t("logout")}
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
