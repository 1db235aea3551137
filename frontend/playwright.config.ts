import { defineConfig } from "@playwright/test";
import { browserTests, DESKTOP, PHONE } from "../web-common/playwright.base";

export default defineConfig({
  ...browserTests,
  testDir: "e2e",
  projects: [
    { name: "desktop", testIgnore: /texts/, use: DESKTOP },
    // What has nothing to do with the width is shown on one of the two.
    { name: "phone", testIgnore: /payment|account/, use: PHONE },
  ],
});
