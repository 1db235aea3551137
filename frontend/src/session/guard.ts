import { redirect } from "@tanstack/react-router";
import type { Locale } from "@common/i18n/locale";
import { isPanel } from "@/lib/own-path";
import { session } from "@common/session/session";

interface Visit {
  readonly location: { readonly href: string };
  readonly params: { readonly locale: Locale };
}

/** For {@code beforeLoad} of pages that are for people who are signed in: leads others to the login page and back. */
export async function requireSignedIn({ location, params }: Visit): Promise<void> {
  await session.begin();
  // When the server is away, nobody knows; the page itself then says what failed.
  if (session.current() === "anonymous") {
    throw redirect({ to: "/$locale/login", params, search: { redirect: location.href } });
  }
}

interface Arrival {
  readonly search: { readonly redirect?: string | undefined };
  readonly params: { readonly locale: Locale };
}

/** For {@code beforeLoad} of pages that are of no use to those who are signed in: leads them on. */
export async function leadOnIfSignedIn({ search, params }: Arrival): Promise<void> {
  await session.begin();
  if (session.current() === "signed-in") {
    const href = search.redirect ?? `/${params.locale}`;
    throw redirect({ href, replace: true, reloadDocument: isPanel(href) });
  }
}
