import { expect, type Page } from "@playwright/test";
import { linkInMail, type Person } from "../../web-common/e2e/people";
import type { OwnVenue } from "../../web-common/e2e/venues";
import { bg as commonBg } from "../../web-common/src/i18n/messages/bg";
import { en as commonEn } from "../../web-common/src/i18n/messages/en";
import { bg } from "../src/i18n/messages/bg";
import { en } from "../src/i18n/messages/en";

export const WORDS = { bg: { ...commonBg, ...bg }, en: { ...commonEn, ...en } } as const;
export type Language = keyof typeof WORDS;

/** Registers in the browser and follows the link of the mail. */
export async function signUp(page: Page, person: Person, language: Language): Promise<void> {
  const { auth } = WORDS[language];
  await page.goto(`/${language}/signup`);
  await page.getByLabel(auth.name).fill(person.name);
  await page.getByLabel(auth.email).fill(person.email);
  await page.getByRole("textbox", { name: auth.password }).fill(person.password);
  await page.getByRole("button", { name: auth.submitSignup }).click();
  await expect(page.getByRole("heading", { name: auth.checkTitle })).toBeVisible();
  await page.goto(await linkInMail(page.request, person.email, `/${language}/verify-email`));
  await expect(page.getByText(auth.verified)).toBeVisible();
}

/** Fills in the log-in that is on the screen. */
export async function logIn(page: Page, person: Person, language: Language = "bg"): Promise<void> {
  const { auth } = WORDS[language];
  await page.getByLabel(auth.login).fill(person.email);
  await page.getByRole("textbox", { name: auth.password }).fill(person.password);
  await page.getByRole("button", { name: auth.submitLogin }).click();
}

/** Opens the log-in and waits until somebody is signed in. */
export async function signIn(page: Page, person: Person, language: Language = "bg"): Promise<void> {
  await page.goto(`/${language}/login`);
  await logIn(page, person, language);
  await expect(page.getByRole("button", { name: WORDS[language].nav.user })).toBeVisible();
}

/** A day on which nothing is booked: {@code YYYY-MM-DD}, some weeks ahead. */
export function farDay(): string {
  return new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
}

/** Selects the first hour of a day at a venue. */
export async function selectHour(page: Page, venue: OwnVenue, language: Language = "bg"): Promise<void> {
  await page.goto(`/${language}/venues/${venue.id}/book?day=${farDay()}`);
  await page.locator('[data-at="0,0"][data-state="free"]').click();
  await expect(page.locator('[data-state="selected"]')).toHaveCount(2);
}

/** The button that books, once the price is known. */
export function bookButton(page: Page, language: Language = "bg") {
  const text = WORDS[language].book.submit.replace("{total}", "");
  return page.getByRole("button", { name: text });
}

/** At the stand-in for Stripe. */
export async function atCheckout(page: Page, button: "Pay" | "Let the card be declined") {
  await page.waitForURL(/\/dev\/stripe\/sessions\//);
  await page.getByRole("button", { name: button, exact: true }).click();
}
