import { describe, expect, it } from "vitest";
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
});
