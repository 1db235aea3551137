import { defineConfig } from "@playwright/test";
import { browserTests, DESKTOP, PHONE } from "../web-common/playwright.base";

export default defineConfig({
  ...browserTests,
  testDir: "e2e",
  projects: [
    { name: "desktop", use: DESKTOP },
    // Looks at every page; what people do there is shown on a desk.
    { name: "phone", testMatch: /pages/, use: PHONE },
  ],
});
