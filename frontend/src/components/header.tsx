import { Link, useLocation } from "@tanstack/react-router";
import { Languages, Menu as MenuIcon } from "lucide-react";
import { lazy, Suspense, useId, useRef } from "react";
import { useTranslations } from "use-intl";
import { useLocale } from "@common/i18n/use-locale";
import { useSession } from "@common/session/use-session";
import { Button } from "@common/ui/button";

// Whoever only looks around needs neither menu nor messages.
const UserMenu = lazy(() => import("./user-menu").then((module) => ({ default: module.UserMenu })));

/** The bar above each page. */
export function Header() {
  const t = useTranslations("nav");
  const site = useTranslations("site");
  const locale = useLocale();
  const state = useSession();
  return (
    <header className="sticky top-0 z-40 border-b bg-background/95 backdrop-blur">
      <div className="mx-auto flex h-16 max-w-6xl items-center gap-2 px-4">
        <Link to="/$locale" params={{ locale }} className="flex items-center gap-2 font-extrabold">
          <img src="/favicon.svg" alt="" className="size-8" />
          <span className="max-[380px]:sr-only">{site("name")}</span>
        </Link>
        <nav aria-label={site("menu")} className="ml-6 hidden flex-1 gap-5 text-sm font-semibold md:flex">
          <PageLinks />
        </nav>
        <div className="flex-1 md:hidden" />
        <LanguageSwitch />
        {state === "signed-in" ? (
          <Suspense fallback={<span className="size-11" />}>
            <UserMenu />
          </Suspense>
        ) : (
          <Button asChild size="small">
            <Link to="/$locale/login" params={{ locale }}>
              {t("login")}
            </Link>
          </Button>
        )}
        <MobileMenu />
      </div>
    </header>
  );
}

const PAGES = ["venues", "owners", "about", "contact"] as const;

function PageLinks({ onFollow }: { readonly onFollow?: () => void }) {
  const t = useTranslations("nav");
  const locale = useLocale();
  return PAGES.map((page) => (
    <Link
      key={page}
      to={`/$locale/${page}`}
      params={{ locale }}
      {...(onFollow ? { onClick: onFollow } : {})}
      className="rounded py-2 hover:text-primary data-[status=active]:text-primary"
    >
      {t(page)}
    </Link>
  ));
}

/** Leads to the same page, with the same query, in the other language. */
function LanguageSwitch() {
  const t = useTranslations("nav");
  const locale = useLocale();
  const other = locale === "bg" ? "en" : "bg";
  const location = useLocation();
  return (
    <Button asChild variant="ghost" size="small">
      <Link to={location.pathname.replace(/^\/[a-z]{2}/, `/${other}`)} search={location.search} hash={location.hash}>
        <Languages aria-hidden />
        <span lang={other} className="max-sm:sr-only">
          {t("otherLanguage")}
        </span>
      </Link>
    </Button>
  );
}

function MobileMenu() {
  const t = useTranslations("site");
  const id = useId();
  const menu = useRef<HTMLElement>(null);
  return (
    <>
      <Button variant="ghost" size="icon" aria-label={t("menu")} className="md:hidden" popoverTarget={id}>
        <MenuIcon className="size-5" />
      </Button>
      <nav
        ref={menu}
        id={id}
        popover="auto"
        aria-label={t("menu")}
        className="inset-x-3 top-18 bottom-auto w-auto rounded-2xl border bg-card px-5 py-3 text-lg font-semibold text-foreground shadow-xl md:hidden [&_a]:block"
      >
        <PageLinks onFollow={() => menu.current?.hidePopover()} />
      </nav>
    </>
  );
}
