import type { Locale } from "./locale";
import type { bg } from "./messages/bg";

/** The words that all pages share, with the arguments they take, which are read off the Bulgarian ones. */
export type CommonWords = typeof bg;
export type CommonMessages = Shape<CommonWords>;

/** The same keys in another language. */
export type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** The shared words of a language; each is a file of its own that is loaded when it is needed. */
export async function commonMessagesOf(locale: Locale): Promise<CommonWords> {
  return locale === "bg"
    ? (await import("./messages/bg")).bg
    : ((await import("./messages/en")).en as unknown as CommonWords);
}
