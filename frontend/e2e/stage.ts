import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { bg as commonBg } from "../../web-common/src/i18n/messages/bg";
import { en as commonEn } from "../../web-common/src/i18n/messages/en";
import { bg } from "../src/i18n/messages/bg";
import { en } from "../src/i18n/messages/en";

export const WORDS = { bg: { ...commonBg, ...bg }, en: { ...commonEn, ...en } } as const;
export type Language = keyof typeof WORDS;

/** Somebody with an account. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** A venue of a test's own, and what its owner may do. */
export interface OwnVenue {
  readonly id: string;
  readonly name: string;
  readonly confirm: (bookingId: string) => Promise<void>;
}

interface VenueChanges {
  readonly name?: string;
  readonly description?: string;
  readonly pictures?: readonly string[];
}

const CUSTOMER = ["users:me", "venues:read", "bookings:read", "bookings:write", "bookings:cancel", "payments:read"];
const OWNER = [
  ...CUSTOMER,
  "venues:me",
  "venues:write",
  "venues:delete",
  "venues:images",
  "venues:schedule",
  "bookings:manage",
];
const PASSWORD = "Kestenova-Aleya-1907";

/** The number of a thing that no other test has. */
export function unique(): string {
  return `${Date.now()}${Math.floor(Math.random() * 10_000)}`;
}

export function newPerson(): Person {
  return { name: "Радка Пиралкова", email: `radka${unique()}@example.bg`, password: PASSWORD };
}

/** Somebody whose address is verified already. */
export async function newCustomer(request: APIRequestContext): Promise<Person> {
  return newUser(request, CUSTOMER);
}

/** A venue in Plovdiv that was approved, with one court, open from 08:00 to 22:00, at 12.00 an hour. */
export async function newVenue(
  request: APIRequestContext,
  { pictures = [], ...changes }: VenueChanges = {},
): Promise<OwnVenue> {
  const owner = await newUser(request, OWNER);
  const token = await tokenOf(request, owner.email, owner.password);
  const name = changes.name ?? `Тенис клуб ${unique()}`;
  const made = await request.post("/venues", {
    headers: bearer(token),
    data: {
      description: "Клей корт под тепетата, с осветление.",
      sport_types: ["tennis"],
      address: "ул. „Ландос“ 24",
      city: "Пловдив",
      latitude: 42.1488,
      longitude: 24.7549,
      price_per_hour: "12.00",
      capacity: 4,
      working_hours: { default: { open: "08:00", close: "22:00" } },
      ...changes,
      name,
    },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  for (const url of pictures) {
    const added = await request.post(`/venues/${id}/images`, { headers: bearer(token), data: { url } });
    expect(added.status()).toBe(201);
  }
  const approved = await request.patch(`/venues/${id}/status`, {
    headers: bearer(await adminToken(request)),
    data: { status: "active" },
  });
  expect(approved.status()).toBe(200);
  const confirm = async (bookingId: string) => {
    const confirmed = await request.patch(`/bookings/${bookingId}/status`, {
      headers: bearer(token),
      data: { status: "confirmed" },
    });
    expect(confirmed.status()).toBe(200);
  };
  return { id, name, confirm };
}

/** Has an admin decide on the application of this person; without a reason it is approved. */
export async function decideOnApplication(request: APIRequestContext, person: Person, reason?: string): Promise<void> {
  const headers = bearer(await adminToken(request));
  const path = "/users/owner-applications";
  const waiting = await request.get(`${path}?status=pending&page_size=100`, { headers });
  const applications = (await waiting.json()) as { id: string; email: string }[];
  const id = applications.find(({ email }) => email === person.email)?.id ?? "";
  const data = reason ? { status: "refused", reason } : { status: "approved" };
  expect((await request.patch(`${path}/${id}`, { headers, data })).status()).toBe(200);
}

/** What stands in a mail to somebody, once it is there. */
export async function linkInMail(request: APIRequestContext, email: string, path: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const answer = await request.get(`/dev/mail?to=${encodeURIComponent(email)}`, {
      headers: { Accept: "application/json" },
    });
    const mails = (await answer.json()) as { text: string }[];
    link = mails.map((mail) => new RegExp(`\\S*${path}\\?token=\\S+`).exec(mail.text)?.[0]).find(Boolean);
    expect(link).toBeTruthy();
  }).toPass({ timeout: 30_000 });
  return link ?? "";
}

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

/** Nothing stands in the way of anybody, as far as a program can tell; and nothing is wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
  await expectNoViolation(page, (axe) => axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]));
  const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  await page.emulateMedia({ colorScheme: dark ? "light" : "dark" });
  await expectNoViolation(page, (axe) => axe.withRules(["color-contrast"]));
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Waits until a page is complete: what is far below comes when somebody comes near it. */
export async function readToTheEnd(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.locator("main .animate-pulse, main [aria-busy=true]")).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

async function expectNoViolation(page: Page, rules: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // Colours that are on their way are those of neither theme.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each instanceof CSSTransition)
        .map((each) => each.finished),
    ),
  );
  const { violations } = await rules(new AxeBuilder({ page })).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

async function newUser(request: APIRequestContext, scopes: readonly string[]): Promise<Person> {
  const person = newPerson();
  const made = await request.post("/users/admin", {
    headers: bearer(await adminToken(request)),
    data: { username: person.email, email: person.email, full_name: person.name, password: person.password, scopes },
  });
  expect(made.status()).toBe(201);
  return person;
}

let admin: Promise<string> | undefined;

function adminToken(request: APIRequestContext): Promise<string> {
  admin ??= tokenOf(request, "admin", process.env["ADMIN_PASSWORD"] ?? demoPassword("admin"));
  return admin;
}

/** As a run by hand keeps it. */
function demoPassword(username: string): string {
  const accounts = readFileSync(new URL("../../.ploshtadka/secrets/demo-accounts", import.meta.url), "utf8");
  return new RegExp(`^${username} (.*)$`, "m").exec(accounts)?.[1] ?? "";
}

async function tokenOf(request: APIRequestContext, username: string, password: string): Promise<string> {
  const answer = await request.post("/auth/token", { form: { username, password } });
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { access_token: string }).access_token;
}

function bearer(token: string) {
  return { Authorization: `Bearer ${token}` };
}
