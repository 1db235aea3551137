import { gzipSync } from "node:zlib";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

/** What a first visit may load of scripts, compressed. */
const LIMIT = 200_000;
/** What a first visit needs besides what the page names itself: the site, the words, and the page. */
const FIRST_PAGE = [/src\/main\.tsx/, /messages\/bg\.ts/, /routes\/\$locale\/index\.tsx\?tsr-split/];
/** Without them a browser lays out each text twice: with a letter of the system's, and again. */
const FONTS = /manrope-(cyrillic|latin)-wght-normal/;

/** Lets browsers fetch all scripts and fonts of a first visit at once, and fails the build when they are too many. */
export function firstVisit(): Plugin {
  return {
    name: "first-visit",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const all = withImports(chunks, [...chunks.filter((chunk) => chunk.isEntry), ...firstPage(chunks)]);
      const size = all.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      this.info(`A first visit loads ${Math.round(size / 1000)} kB of scripts in ${all.length} files`);
      if (size > LIMIT) {
        this.error(`A first visit loads ${size} bytes of scripts; ${LIMIT} is the most`);
      }
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => [
        ...Object.keys(bundle)
          .filter((fileName) => FONTS.test(fileName))
          .map(preloadFont),
        ...withImports(chunksOf(bundle), firstPage(chunksOf(bundle)))
          .filter(({ fileName }) => !html.includes(fileName))
          .map(({ fileName }) => preload(fileName)),
      ],
    },
  };
}

function chunksOf(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === "chunk");
}

function firstPage(chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  return FIRST_PAGE.map((part) => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => part.test(id)));
    if (!found) {
      throw new Error(`No script has ${part}`);
    }
    return found;
  });
}

function withImports(
  chunks: readonly Rolldown.OutputChunk[],
  wanted: readonly Rolldown.OutputChunk[],
): Rolldown.OutputChunk[] {
  const all = new Set(wanted);
  // A set that grows while it is gone through is gone through to its new end.
  for (const chunk of all) {
    chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach((each) => all.add(each));
  }
  return [...all];
}

/** Less urgent than what the first picture of a page needs. */
function preload(fileName: string): HtmlTagDescriptor {
  return {
    tag: "link",
    attrs: { rel: "modulepreload", crossorigin: true, fetchpriority: "low", href: `/${fileName}` },
    injectTo: "head",
  };
}

function preloadFont(fileName: string): HtmlTagDescriptor {
  const attrs = { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `/${fileName}` };
  return { tag: "link", attrs, injectTo: "head-prepend" };
}
