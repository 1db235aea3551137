import { useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Footer } from "./footer";
import { Header } from "./header";

const Toasts = lazy(() => import("@common/components/toasts").then((module) => ({ default: module.Toasts })));

/** What surrounds each page. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("site");
  const online = useOnline();
  const content = useFocusOnNewPage();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-card p-3 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {t("skip")}
      </a>
      <Header />
      {!online && (
        <p role="status" className="bg-warning px-4 py-2 text-center text-sm font-medium text-warning-foreground">
          {t("offline")}
        </p>
      )}
      <main
        ref={content}
        id="content"
        tabIndex={-1}
        className="mx-auto min-h-[calc(100dvh-4rem)] w-full max-w-6xl flex-1 px-4 py-6 outline-none"
      >
        {children}
      </main>
      <Footer />
      <Suspense>
        <Toasts />
      </Suspense>
    </div>
  );
}

/** Whoever listens or uses the keyboard goes on where the new page begins. */
function useFocusOnNewPage() {
  const content = useRef<HTMLElement>(null);
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) {
          content.current?.focus({ preventScroll: true });
        }
      }),
    [router],
  );
  return content;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener("online", update);
    window.addEventListener("offline", update);
    return () => {
      window.removeEventListener("online", update);
      window.removeEventListener("offline", update);
    };
  }, []);
  return online;
}
