import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { compression, defineAlgorithm } from "vite-plugin-compression2";
import { defineConfig } from "vitest/config";
import { compiledMessages } from "./compiled-messages";
import { firstVisit } from "./first-visit";

/** Where the API answers while the site is developed; the front door of a local run. */
const api = process.env["API_ORIGIN"] ?? "http://localhost:8080";
const apiPaths = ["/auth", "/users", "/scopes", "/venues", "/bookings", "/payments", "/notifications", "/site.json"];

/** Few files, for each costs a phone a turn to fetch it: what others have written, what each page needs, where visits begin. */
const groups = [
  { name: "start", test: /vite\/preload-helper|src\/start\.ts/ },
  {
    name: "base",
    test: /node_modules\/(react|react-dom|scheduler|zod|use-intl|@formatjs|@tanstack\/(react-router|react-query|query-core))\//,
  },
  { name: "site", test: /src\/main\.tsx/ },
  { name: "first-pages", test: /routes\/\$locale\/(venues\/(\$venueId\/)?)?index\.tsx/ },
];

export default defineConfig({
  plugins: [
    tanstackRouter({ target: "react", autoCodeSplitting: true, quoteStyle: "double", semicolons: true }),
    react(),
    tailwindcss(),
    compiledMessages(),
    firstVisit(),
    compression({
      include: /\.(js|css|svg|json|webmanifest|txt)$/,
      threshold: 1024,
      algorithms: [defineAlgorithm("brotliCompress"), defineAlgorithm("gzip")],
    }),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: Object.fromEntries(apiPaths.map((path) => [path, { target: api }])) },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    testTimeout: 30_000,
    // The people who read the pages sit somewhere else than the venues.
    env: { TZ: "America/New_York" },
  },
});
