import { defineConfig } from "vitest/config";
import { aliases, apiProxy, pagePlugins, testing } from "../web-common/vite.base.ts";

export default defineConfig({
  base: "/admin/",
  plugins: pagePlugins(),
  resolve: { alias: aliases(import.meta.url) },
  // Who runs a venue comes back every day: one large file that stays in the browser is no loss.
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  // The site's own pages, for logging in.
  server: {
    port: 5174,
    proxy: { ...apiProxy, "/first.js": apiProxy["/site.json"] ?? {}, "/favicon.svg": apiProxy["/site.json"] ?? {} },
  },
  test: testing,
});
