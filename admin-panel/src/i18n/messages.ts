import type { Locale } from "@common/i18n/locale";
import { commonMessagesOf, type CommonWords, type Shape } from "@common/i18n/messages";
import type { bg } from "./bg";

/** The panel's own words of one language: the same keys in each. */
export type PanelWords = typeof bg;
export type PanelMessages = Shape<PanelWords>;

type Words = PanelWords & CommonWords;

/** The words of a language; they are loaded when they are needed. */
export async function messagesOf(locale: Locale): Promise<Words> {
  const [common, own] = await Promise.all([commonMessagesOf(locale), ownMessagesOf(locale)]);
  return { ...common, ...own };
}

async function ownMessagesOf(locale: Locale): Promise<PanelWords> {
  // Which arguments a text takes is read off the Bulgarian ones; a test sees to it that the others take the same.
  return locale === "bg" ? (await import("./bg")).bg : ((await import("./en")).en as unknown as PanelWords);
}

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Words;
  }
}
