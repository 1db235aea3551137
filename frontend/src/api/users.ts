import { queryOptions } from "@tanstack/react-query";
import type { User } from "@common/api/me";
import { postForTokens, signIn as signInByPassword } from "@common/session/sign-in";
import { isLocale, type Locale } from "@common/i18n/locale";
import { rememberPath } from "@/session/after-sign-up";
import { COOKIE_SESSION, session } from "@common/session/session";
import { answer, api, send, type Schemas } from "@common/api/client";
import { ApiProblem } from "@common/api/problem";

/** Signs in by a password; see the shared {@code signIn}. */
export async function signIn(username: string, password: string): Promise<void> {
  await signInByPassword(username, password);
  forgetPath();
}

export async function signInWithGoogle(credential: string, locale: Locale): Promise<void> {
  session.accept(await postForTokens(`/auth/google?locale=${locale}`, JSON.stringify({ credential })));
  forgetPath();
}

/** From here on the address bar knows where somebody goes. */
function forgetPath(): void {
  rememberPath(undefined);
}

/** Signs out on all devices, this one included, if the server does so. */
export async function signOutEverywhere(): Promise<void> {
  const url = new URL("/users/@me/sessions", window.location.origin);
  const response = await send(new Request(url, { method: "DELETE", headers: COOKIE_SESSION }));
  if (!response.ok) {
    throw await ApiProblem.of(response);
  }
  session.end();
}

/** What somebody says who signs up. */
export interface Registration {
  readonly full_name: string;
  readonly email: string;
  readonly password: string;
}

/** Opens an account, which works once the address is verified; mails are in the given language. */
export function register({ full_name, email, password }: Registration, locale: Locale): Promise<User> {
  const body = { username: usernameFor(email), full_name, email, password };
  return answer(api.POST("/users", { params: { query: { locale } }, body }));
}

/** People sign in by their address, so that it is their name, too; addresses that names cannot look like are altered. */
export function usernameFor(email: string): string {
  return /^[\p{L}\p{N}._@+-]{3,128}$/u.test(email) ? email : email.replace(/[^\p{L}\p{N}._+-]/gu, "-").slice(0, 128);
}

/** Has the mail with the link to verify an address sent again. */
export async function resendVerification(email: string): Promise<void> {
  await answer(api.POST("/auth/verify-email/resend", { body: { email } }));
}

/** Follows the link of a mail; once is enough, however often the page is drawn. */
export function verificationQuery(token: string) {
  return queryOptions({
    queryKey: ["verification", token],
    queryFn: () => answer(api.GET("/auth/verify-email", { params: { query: { token } } })),
    staleTime: Infinity,
    retryOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Has a mail sent with a link to a new password. */
export async function askForReset(email: string): Promise<void> {
  await answer(api.POST("/auth/password/forgot", { body: { email } }));
}

/** Sets a new password by the link of a mail. */
export async function resetPassword(token: string, password: string): Promise<void> {
  await answer(api.POST("/auth/password/reset", { body: { token, password } }));
}

/** What somebody may change of the own account; what is left out stays. */
export type OwnChange = Schemas["OwnChange"];

/** Changes the own account; the answer is how it is now. */
export function changeMe(change: OwnChange): Promise<User> {
  return answer(api.PATCH("/users/@me", { body: change }));
}

/** A name that is the address follows it: the server takes no other address for a name. */
export function changeOfEmail(me: User, email: string): OwnChange {
  const isName = me.username.toLowerCase() === me.email.toLowerCase();
  return { email, ...(isName ? { username: usernameFor(email) } : {}) };
}

/** The language in which somebody gets mails, if the server tells it. */
export function mailLocaleOf(me: User): Locale | undefined {
  const { locale } = me as User & { readonly locale?: string };
  return isLocale(locale) ? locale : undefined;
}
