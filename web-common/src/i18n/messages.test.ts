import { join } from "node:path";
import { testWords, unusedWords } from "@common/testing/words";
import { expect, it } from "vitest";
import { bg } from "./messages/bg";
import { en } from "./messages/en";

testWords({ bg, en });

it("are all used by somebody", () => {
  const folders = ["web-common", "frontend", "admin-panel"].map((part) =>
    join(import.meta.dirname, "../../..", part, "src"),
  );
  expect(unusedWords(bg, folders, ["sports", "weekdays", "problems", "validation"])).toEqual([]);
});
