import { defineConfig } from "vitest/config";
import { aliases, testing } from "./vite.base.ts";

export default defineConfig({ resolve: { alias: aliases(import.meta.url) }, test: testing });
