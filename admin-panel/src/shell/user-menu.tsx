import { ExternalLink, LogOut } from "lucide-react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { ThemeSwitch } from "@common/components/theme-switch";
import { LOCALES } from "@common/i18n/locale";
import { useLocale } from "@common/i18n/use-locale";
import { session } from "@common/session/session";
import { Button } from "@common/ui/button";
import { Select } from "@common/ui/input";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@common/ui/menu";
import { useLanguage } from "./language";
import { usePerson } from "./person";

const NAMES = { bg: "Български", en: "English" } as const;

/** The language and looks of the panel, and what somebody finds under the own name. */
export function UserMenu() {
  const t = useTranslations("panel");
  const locale = useLocale();
  const choose = useLanguage((state) => state.choose);
  const { me } = usePerson();
  const name = me.full_name ?? me.username;
  return (
    <div className="flex items-center gap-2">
      <Select
        aria-label={t("language")}
        className="h-9 w-auto text-sm"
        value={locale}
        onChange={(event) => choose(LOCALES.find((each) => each === event.target.value) ?? locale)}
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {NAMES[each]}
          </option>
        ))}
      </Select>
      <span className="max-sm:hidden">
        <ThemeSwitch />
      </span>
      <Menu>
        <MenuTrigger asChild>
          <Button variant="outline" size="icon" aria-label={t("user")} className="rounded-full">
            {name.slice(0, 1).toUpperCase()}
          </Button>
        </MenuTrigger>
        <MenuContent>
          <p className="truncate px-3 py-2 text-sm text-muted-foreground">{name}</p>
          <MenuItem asChild>
            <a href={`/${locale}`}>
              <ExternalLink aria-hidden />
              {t("site")}
            </a>
          </MenuItem>
          <MenuItem onSelect={() => void leave(locale, () => toast.error(t("signOutFailed")))}>
            <LogOut aria-hidden />
            {t("logout")}
          </MenuItem>
        </MenuContent>
      </Menu>
    </div>
  );
}

async function leave(locale: string, onFailed: () => void): Promise<void> {
  try {
    await session.leave();
    window.location.assign(`/${locale}`);
  } catch {
    onFailed();
  }
}
