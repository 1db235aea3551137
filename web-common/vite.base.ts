import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { PluginOption } from "vite";
import { compression, defineAlgorithm } from "vite-plugin-compression2";
import { compiledMessages } from "./compiled-messages.ts";

/** Where the API answers while pages are developed; the front door of a local run. */
const api = process.env["API_ORIGIN"] ?? "http://localhost:8080";
const API_PATHS = ["/auth", "/users", "/scopes", "/venues", "/bookings", "/payments", "/notifications", "/site.json"];

/** What makes pages of the sources, whichever pages. */
export function pagePlugins(): PluginOption[] {
  return [
    react(),
    tailwindcss(),
    compiledMessages(),
    compression({
      include: /\.(js|css|svg|json|webmanifest|txt)$/,
      threshold: 1024,
      algorithms: [defineAlgorithm("brotliCompress"), defineAlgorithm("gzip")],
    }),
  ];
}

/** Short names of the folders of sources: {@code @common} these, {@code @} those of the part in {@code root}. */
export function aliases(root: string): Record<string, string> {
  return { "@common": fileURLToPath(new URL("./src", import.meta.url)), "@": fileURLToPath(new URL("./src", root)) };
}

/** Lets the API answer beside pages that are being developed. */
export const apiProxy = Object.fromEntries(API_PATHS.map((path) => [path, { target: api }]));

/** How each part is tested. */
export const testing = {
  environment: "happy-dom",
  include: ["src/**/*.test.{ts,tsx}"],
  setupFiles: [fileURLToPath(new URL("./src/testing/setup.ts", import.meta.url))],
  restoreMocks: true,
  testTimeout: 30_000,
  // The people who read the pages sit somewhere else than the venues.
  env: { TZ: "America/New_York" },
};
