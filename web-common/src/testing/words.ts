import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compile from "icu-minify/compile";
import format from "icu-minify/format";
import { createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";

/** Words in their groups. */
export type Texts = { readonly [key: string]: string | Texts };

interface Languages {
  readonly bg: Texts;
  readonly en: Texts;
  /** Keys of Bulgarian words that are written in Latin letters, as names are. */
  readonly latin?: readonly string[];
  /** Keys of English words that are written in Cyrillic letters. */
  readonly cyrillic?: readonly string[];
}

/** What holds for words, whatever they are about. */
export function testWords({ bg, en, latin = [], cyrillic = [] }: Languages): void {
  const bulgarian = flat(bg);
  const english = flat(en);

  describe("the words", () => {
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
      const foreign = [...bulgarian].filter(([, text]) => /[a-z]/i.test(letters(text)) && !/[а-я]/i.test(text));
      const native = [...english].filter(([, text]) => /[а-я]/i.test(text));
      expect(foreign.map(([key]) => key)).toEqual(latin);
      expect(native.map(([key]) => key)).toEqual(cyrillic);
    });

    it.each([0, 1, 2, 21])("say the same when the build has compiled them, with %i of what they count", (number) => {
      for (const [locale, texts] of Object.entries({ bg, en })) {
        expectCompiledAlike(locale, texts, number);
      }
    });
  });
}

function expectCompiledAlike(locale: string, texts: Texts, number: number): void {
  const formatters = {
    getNumberFormat: (...how: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...how),
    getPluralRules: (...how: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...how),
    getDateTimeFormat: (...how: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...how),
  };
  const translate = createTranslator({ locale: locale as never, messages: texts as never });
  for (const [key, text] of flat(texts)) {
    const link = (words: unknown) => `[${String(words)}]`;
    const values = Object.fromEntries(
      placesIn(text).map((place) => [place, text.includes(`<${place}>`) ? link : number]),
    );
    expect(format(compile(text), locale, values, { formatters })).toBe(translate.markup(key as never, values as never));
  }
}

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

/**
 * The keys of words that no source in these folders asks for.
 *
 * @param byData groups whose members are words of the API, or of the schemas of forms: which is shown only the data say
 */
export function unusedWords(words: Texts, folders: readonly string[], byData: readonly string[] = []): string[] {
  const files = folders.flatMap(filesOf).map(asksOf);
  const isUsed = (key: string) =>
    files.some(({ groups, asks }) =>
      groups.some((group) => key.startsWith(group) && asks.some((ask) => ask.test(key.slice(group.length)))),
    );
  return [...flat(words).keys()].filter((key) => !byData.includes(key.split(".")[0] ?? "") && !isUsed(key));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === "messages" ? [] : filesOf(path);
    }
    return /\.tsx?$/.test(entry.name) && !entry.name.includes(".test.") ? [readFileSync(path, "utf8")] : [];
  });
}

/** What a file can ask for: its groups, and its texts, in which what is put in stands for any word. */
function asksOf(code: string) {
  // Texts stand in what is put into others, too.
  const texts = [/"([\w.-]+)"/g, /`([^`\n]+)`/g].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
  const patterns = texts.map((text) => text.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[\\w-]+"));
  return {
    groups: [...code.matchAll(/useTranslations[<(](?:"([\w.]+)")?[>)]/g)].map((match) =>
      match[1] ? `${match[1]}.` : "",
    ),
    asks: patterns.filter((pattern) => /^[\w.\\[\]+-]+$/.test(pattern)).map((pattern) => new RegExp(`^${pattern}$`)),
  };
}
