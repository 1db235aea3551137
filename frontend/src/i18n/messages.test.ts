import compile from "icu-minify/compile";
import format from "icu-minify/format";
import { createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";
import type { Locale } from "./locale";
import { bg } from "./messages/bg";
import { en } from "./messages/en";

type Texts = { readonly [key: string]: string | Texts };

function flat(texts: Texts, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === "string" ? [[prefix + key, text] as const] : [...flat(text, `${prefix}${key}.`)],
    ),
  );
}

/** What has to be filled in, and which marks lead to links. */
function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map((match) => match[1] ?? match[2] ?? "").sort();
}

const bulgarian = flat(bg);
const english = flat(en);

describe("the words of the site", () => {
  it("are the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...bulgarian.keys()].sort());
  });

  it("take the same values in both languages", () => {
    const different = [...bulgarian].filter(
      ([key, text]) => placesIn(text).join() !== placesIn(english.get(key) ?? "").join(),
    );
    expect(different).toEqual([]);
  });

  it("are Bulgarian in Bulgarian and English in English", () => {
    const letters = (text: string) => text.replaceAll(/\{\w+/g, "");
    const latin = [...bulgarian].filter(([, text]) => /[a-z]/i.test(letters(text)) && !/[а-я]/i.test(text));
    const cyrillic = [...english].filter(([, text]) => /[а-я]/i.test(text));
    expect(latin.map(([key]) => key)).toEqual(["site.name", "nav.otherLanguage"]);
    expect(cyrillic.map(([key]) => key)).toEqual(["nav.otherLanguage"]);
  });

  it.each([0, 1, 2, 21])("say the same when the build has compiled them, with %i of what they count", (number) => {
    const formatters = {
      getNumberFormat: (...how: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...how),
      getPluralRules: (...how: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...how),
      getDateTimeFormat: (...how: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...how),
    };
    for (const [locale, messages] of Object.entries({ bg, en })) {
      const translate = createTranslator({ locale: locale as Locale, messages: messages as typeof bg });
      for (const [key, text] of flat(messages)) {
        const link = (words: unknown) => `[${String(words)}]`;
        const values = Object.fromEntries(
          placesIn(text).map((place) => [place, text.includes(`<${place}>`) ? link : number]),
        );
        expect(format(compile(text), locale, values, { formatters })).toBe(
          translate.markup(key as never, values as never),
        );
      }
    }
  });
});
