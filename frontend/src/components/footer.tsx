import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLocale } from "@common/i18n/use-locale";
import { ThemeSwitch } from "@common/components/theme-switch";

const PAGES = ["venues", "owners", "about", "contact", "terms", "privacy"] as const;

/** The links below each page. */
export function Footer() {
  const t = useTranslations("nav");
  const site = useTranslations("site");
  const locale = useLocale();
  return (
    <footer className="border-t bg-card">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-6 text-sm">
        <p className="mr-auto font-semibold">
          {site("name")} <span className="font-normal text-muted-foreground">· {site("rights")}</span>
        </p>
        {PAGES.map((page) => (
          <Link key={page} to={`/$locale/${page}`} params={{ locale }} className="py-1 hover:underline">
            {t(page)}
          </Link>
        ))}
        <ThemeSwitch />
      </div>
    </footer>
  );
}
