import { tanstackRouter } from "@tanstack/router-plugin/vite";
import { defineConfig } from "vitest/config";
import { aliases, apiProxy, pagePlugins, testing } from "../web-common/vite.base.ts";
import { firstVisit } from "./first-visit.ts";

/** Few files, for each costs a phone a turn to fetch it: what others have written, what each page needs, where visits begin. */
const groups = [
  { name: "start", test: /vite\/preload-helper|src\/start\.ts/ },
  {
    name: "base",
    test: /node_modules\/(react|react-dom|scheduler|zod|use-intl|@formatjs|@tanstack\/(react-router|react-query|query-core))\//,
  },
  { name: "site", test: /src\/main\.tsx/ },
  { name: "words-bg", test: /i18n\/messages\/bg\.ts/ },
  { name: "words-en", test: /i18n\/messages\/en\.ts/ },
  { name: "first-pages", test: /routes\/\$locale\/(venues\/(\$venueId\/)?)?index\.tsx/ },
];

export default defineConfig({
  plugins: [
    tanstackRouter({ target: "react", autoCodeSplitting: true, quoteStyle: "double", semicolons: true }),
    ...pagePlugins(),
    firstVisit(),
  ],
  resolve: { alias: aliases(import.meta.url) },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: apiProxy },
  test: testing,
});
