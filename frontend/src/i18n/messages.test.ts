import { join } from "node:path";
import { testWords, unusedWords } from "@common/testing/words";
import { expect, it } from "vitest";
import { bg } from "./messages/bg";
import { en } from "./messages/en";

testWords({ bg, en, latin: ["site.name", "nav.otherLanguage"], cyrillic: ["nav.otherLanguage"] });

it("are all used somewhere", () => {
  expect(unusedWords(bg, [join(import.meta.dirname, "..")])).toEqual([]);
});
