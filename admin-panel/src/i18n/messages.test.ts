import { join } from "node:path";
import { testWords, unusedWords } from "@common/testing/words";
import { expect, it } from "vitest";
import { bg } from "./bg";
import { en } from "./en";

testWords({ bg, en });

it("are all used somewhere", () => {
  expect(unusedWords(bg, [join(import.meta.dirname, "..")])).toEqual([]);
});
