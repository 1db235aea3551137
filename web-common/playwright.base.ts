import { devices, type PlaywrightTestConfig } from "@playwright/test";

/** A system that runs; `system-tests` starts one and says where. */
const origin = process.env["SITE_ORIGIN"] ?? "http://localhost:8080";
/** Playwright's own browser, or one of the machine. */
const executablePath = process.env["CHROMIUM"];

/** How pages are used in a browser, whichever pages. */
export const browserTests = {
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  // A browser that stumbles on a busy build server is told as flaky; what is wrong is wrong twice.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    baseURL: origin,
    locale: "bg-BG",
    timezoneId: "Europe/Sofia",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // No browser reaches for anything outside of the machine.
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
    },
  },
} satisfies PlaywrightTestConfig;

export const DESKTOP = { ...devices["Desktop Chrome"], locale: "bg-BG" };
/** By night. */
export const PHONE = { ...devices["Pixel 7"], locale: "bg-BG", colorScheme: "dark" as const };
