import { expect, type Page } from "@playwright/test";
import type { Person } from "../../web-common/e2e/people";
import { bg as commonBg } from "../../web-common/src/i18n/messages/bg";
import { en as commonEn } from "../../web-common/src/i18n/messages/en";
import { bg } from "../src/i18n/bg";
import { en } from "../src/i18n/en";

export const WORDS = { bg: { ...commonBg, ...bg }, en: { ...commonEn, ...en } } as const;

/** Signs in without the site's page for it, and opens a page of the panel, e.g. {@code /bookings}. */
export async function enter(page: Page, person: Pick<Person, "email" | "password">, path = "/"): Promise<void> {
  const answer = await page.request.post("/auth/token", {
    headers: { "X-Session": "cookie" },
    form: { username: person.email, password: person.password },
  });
  expect(answer.status()).toBe(200);
  // Where the panel looks first whether somebody was signed in.
  await page.addInitScript(() => localStorage.setItem("signed-in", "1"));
  await page.goto(`/admin${path}`);
  await expect(page.locator("main h1")).toBeVisible();
}
