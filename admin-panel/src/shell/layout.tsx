import { Menu } from "lucide-react";
import { useEffect, useId, useRef, useSyncExternalStore } from "react";
import { NavLink, Outlet, ScrollRestoration, useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { Toasts } from "@common/components/toasts";
import { Button } from "@common/ui/button";
import { AREAS } from "./areas";
import { usePerson } from "./person";
import { UserMenu } from "./user-menu";

/** What surrounds each page. */
export function Layout() {
  const t = useTranslations("panel");
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[14rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-card p-3 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {t("skip")}
      </a>
      <div className="sticky top-0 hidden h-dvh flex-col gap-4 overflow-y-auto border-r bg-card p-3 md:flex">
        <Brand />
        <nav aria-label={t("menu")} className="flex flex-col gap-1">
          <AreaLinks />
        </nav>
      </div>
      <div className="flex min-h-dvh min-w-0 flex-col">
        <TopBar />
        <OfflineNote />
        <Content />
      </div>
      <Toasts />
      <ScrollRestoration />
    </div>
  );
}

function Brand() {
  const t = useTranslations("panel");
  return (
    <NavLink to="/" end className="flex items-center gap-2 px-2 py-1 font-extrabold">
      <img src="/favicon.svg" alt="" className="size-8" />
      PloshtadkaBG <span className="sr-only">{t("name")}</span>
    </NavLink>
  );
}

function AreaLinks({ onFollow }: { readonly onFollow?: () => void }) {
  const t = useTranslations();
  const { roles } = usePerson();
  return AREAS.filter((area) => area.isFor(roles)).map(({ name, path, icon: Icon }) => (
    <NavLink
      key={name}
      to={`/${path}`}
      end={path === ""}
      {...(onFollow ? { onClick: onFollow } : {})}
      className="flex min-h-10 items-center gap-3 rounded-lg px-3 text-sm font-semibold hover:bg-muted aria-[current=page]:bg-accent aria-[current=page]:text-accent-foreground"
    >
      <Icon aria-hidden className="size-4" />
      {t(`${name}.title`)}
    </NavLink>
  ));
}

function TopBar() {
  const t = useTranslations("panel");
  const id = useId();
  const menu = useRef<HTMLElement>(null);
  return (
    <header className="sticky top-0 z-40 flex h-14 items-center justify-between gap-2 border-b bg-background/95 px-4 backdrop-blur md:justify-end">
      <Button variant="ghost" size="icon" aria-label={t("menu")} className="md:hidden" popoverTarget={id}>
        <Menu className="size-5" />
      </Button>
      <nav
        ref={menu}
        id={id}
        popover="auto"
        aria-label={t("menu")}
        className="inset-x-3 top-16 bottom-auto w-auto rounded-2xl border bg-card p-3 text-foreground shadow-xl md:hidden"
      >
        <AreaLinks onFollow={() => menu.current?.hidePopover()} />
      </nav>
      <UserMenu />
    </header>
  );
}

/** Whoever listens or uses the keyboard goes on where the new page begins. */
function Content() {
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname;
      content.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return (
    <main ref={content} id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 p-4 outline-none">
      <Outlet />
    </main>
  );
}

function OfflineNote() {
  const t = useTranslations("panel");
  const online = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  return (
    !online && (
      <p role="status" className="bg-warning px-4 py-2 text-center text-sm font-medium text-warning-foreground">
        {t("offline")}
      </p>
    )
  );
}

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
