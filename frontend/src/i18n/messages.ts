import type { bg } from "./messages/bg";
import type { Locale } from "./locale";

/** The words of one language: the same keys in each. */
export type Messages = Shape<typeof bg>;

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** The words of a language; each is a file of its own that is loaded when it is needed. */
export async function messagesOf(locale: Locale): Promise<typeof bg> {
  // Which arguments a text takes is read off the Bulgarian ones; a test sees to it that the others take the same.
  return locale === "bg" ? (await import("./messages/bg")).bg : ((await import("./messages/en")).en as typeof bg);
}

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof bg;
  }
}
