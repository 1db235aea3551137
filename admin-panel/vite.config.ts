import { defineConfig } from "vitest/config";
import { aliases, apiProxy, pagePlugins, testing } from "../web-common/vite.base";

export default defineConfig({
  base: "/admin/",
  plugins: pagePlugins(),
  resolve: { alias: aliases(import.meta.url) },
  build: { target: "es2022", assetsInlineLimit: 0 },
  // The site's own pages, for logging in.
  server: {
    port: 5174,
    proxy: { ...apiProxy, "/first.js": apiProxy["/site.json"] ?? {}, "/favicon.svg": apiProxy["/site.json"] ?? {} },
  },
  test: testing,
});
