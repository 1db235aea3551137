import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { meQuery } from "@common/api/me";
import { mayUsePanel } from "@common/api/roles";
import { Failure } from "@common/components/failure";
import { useLocale } from "@common/i18n/use-locale";
import { session } from "@common/session/session";
import { useSession } from "@common/session/use-session";
import { PagePending } from "./page-pending";
import { personOf, PersonContext } from "./person";
import { Refusal } from "./refusal";
import { SignInAgain } from "./sign-in-again";

/**
 * Lets in who may use the panel: leads those who are not signed in to the site's login and back, and refuses customers.
 * Whoever is in stays in when the sign-in ends, since things may have been typed, and is asked to sign in on the spot.
 */
export function Gate({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  const state = useSession();
  const [entered, setEntered] = useState(false);
  const me = useQuery({ ...meQuery, enabled: state === "signed-in" });
  const person = useMemo(() => me.data && personOf(me.data), [me.data]);
  useEffect(() => void session.begin(), []);
  if (person && !entered) {
    setEntered(true);
  }
  const isStranger = state === "anonymous" && !entered;
  useEffect(() => {
    if (isStranger) {
      goToLogin(locale);
    }
  }, [isStranger, locale]);

  if (!person) {
    const failed = me.error !== null && state === "signed-in";
    return failed ? <Failure error={me.error} onRetry={() => void me.refetch()} /> : <PagePending />;
  }
  if (!mayUsePanel(person.me)) {
    return <Refusal />;
  }
  return (
    <PersonContext.Provider value={person}>
      {children}
      {state === "anonymous" && <SignInAgain me={person.me} />}
    </PersonContext.Provider>
  );
}

function goToLogin(locale: string): void {
  const { pathname, search, hash } = window.location;
  const here = encodeURIComponent(pathname + search + hash);
  window.location.replace(`/${locale}/login?redirect=${here}`);
}
