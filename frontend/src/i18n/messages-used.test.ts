import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bg } from "./messages/bg";

/** Groups whose members are words of the API, or of the schemas of forms: which of them is shown only the data say. */
const BY_DATA = ["sports", "weekdays", "problems", "validation"];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === "messages" ? [] : filesOf(path);
    }
    return entry.name.includes(".test.") ? [] : [readFileSync(path, "utf8")];
  });
}

/** What a file can ask for: its groups, and its texts, in which what is put in stands for any word. */
function wordsOf(code: string) {
  const texts = [...code.matchAll(/"([\w.-]+)"|`([^`\n]+)`/g)].map((match) => match[1] ?? match[2] ?? "");
  const patterns = texts.map((text) => text.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[\\w-]+"));
  return {
    groups: [...code.matchAll(/useTranslations\((?:"(\w+)")?\)/g)].map((match) => match[1] ?? ""),
    asks: patterns.filter((pattern) => /^[\w.\\[\]+-]+$/.test(pattern)).map((pattern) => new RegExp(`^${pattern}$`)),
  };
}

function keysOf(texts: object, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [path + key] : keysOf(text as object, `${path}${key}.`),
  );
}

const files = filesOf(join(import.meta.dirname, "..")).map(wordsOf);

function isUsed(key: string): boolean {
  const [group = "", ...rest] = key.split(".");
  const within = rest.join(".");
  return files.some(
    ({ groups, asks }) =>
      (groups.includes(group) && asks.some((ask) => ask.test(within))) ||
      (groups.includes("") && asks.some((ask) => ask.test(key))),
  );
}

describe("the words of the site", () => {
  it("are all used somewhere", () => {
    const unused = keysOf(bg).filter((key) => !BY_DATA.includes(key.split(".")[0] ?? "") && !isUsed(key));
    expect(unused).toEqual([]);
  });
});
