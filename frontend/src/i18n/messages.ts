import type { Locale } from "@common/i18n/locale";
import { commonMessagesOf, type CommonWords, type Shape } from "@common/i18n/messages";
import type { bg } from "./messages/bg";

/** The site's own words of one language: the same keys in each. */
export type Messages = Shape<typeof bg>;

type Words = typeof bg & CommonWords;

/** The words of a language; each is a file of its own that is loaded when it is needed. */
export async function messagesOf(locale: Locale): Promise<Words> {
  const [common, own] = await Promise.all([commonMessagesOf(locale), ownMessagesOf(locale)]);
  return { ...common, ...own };
}

async function ownMessagesOf(locale: Locale): Promise<typeof bg> {
  // Which arguments a text takes is read off the Bulgarian ones; a test sees to it that the others take the same.
  return locale === "bg" ? (await import("./messages/bg")).bg : ((await import("./messages/en")).en as typeof bg);
}

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Words;
  }
}
