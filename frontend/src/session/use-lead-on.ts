import { useRouter } from "@tanstack/react-router";
import { isPanel } from "@/lib/own-path";
import { useLocale } from "@common/i18n/use-locale";

/** Leads somebody who has just signed in to where this person wanted to go, or else to the start. */
export function useLeadOn(redirect: string | undefined): () => Promise<void> {
  const router = useRouter();
  const locale = useLocale();
  const href = redirect ?? `/${locale}`;
  return () => router.navigate({ href, replace: true, reloadDocument: isPanel(href) });
}
