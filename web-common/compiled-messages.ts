import compile from "icu-minify/compile";
import type { Plugin } from "vite";

/** The files of words, which export nothing else. */
const MESSAGES = /\/i18n\/messages\/[\w/-]+\.ts$/;

/** Compiles the words of each language while the site is built: a phone has no need of a parser then. */
export function compiledMessages(): Plugin {
  return {
    name: "compiled-messages",
    apply: "build",
    // What it is given is no TypeScript any more.
    enforce: "post",
    config: () => ({
      resolve: {
        alias: [{ find: /^use-intl\/format-message$/, replacement: "use-intl/format-message/format-only" }],
      },
    }),
    async transform(code, id) {
      if (!MESSAGES.test(id)) {
        return null;
      }
      const words = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
      const exports = Object.entries(words).map(
        ([name, group]) => `export const ${name} = ${JSON.stringify(compiled(group))};`,
      );
      return { code: exports.join("\n"), map: null };
    },
  };
}

function compiled(words: unknown): unknown {
  return typeof words === "string"
    ? compile(words)
    : Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, compiled(value)]));
}
