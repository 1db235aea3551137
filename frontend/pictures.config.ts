import { defineConfig, devices } from "@playwright/test";
import base from "./playwright.config";

const WIDTHS = { phone: devices["Pixel 7"], desk: devices["Desktop Chrome"] };

/** Pictures of each page in both widths, themes and languages: {@code npm run pictures}, into target/pictures. */
export default defineConfig({
  ...base,
  testDir: "e2e-pictures",
  timeout: 240_000,
  projects: Object.entries(WIDTHS).flatMap(([width, device]) =>
    (["light", "dark"] as const).map((theme) => ({
      name: `${width}-${theme}`,
      use: { ...device, deviceScaleFactor: 1, locale: "bg-BG", colorScheme: theme },
    })),
  ),
});
