import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { newVenue } from "../../web-common/e2e/venues";
import { farDay } from "./stage";

const PAGES = [
  "/bg",
  "/en/venues",
  "/bg/venues?view=map",
  "/en/login",
  "/bg/signup",
  "/en/forgot-password",
  "/bg/contact",
  "/en/about",
  "/bg/owners",
  "/en/terms",
  "/bg/privacy",
  "/en/nothing-here",
];

for (const path of PAGES) {
  test(`${path} can be used by everybody, and breaks no rule of its own`, async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) {
        faults.push(message.text());
      }
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
        console.error(`Content Security Policy: ${violatedDirective}`);
      });
    });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
}

test("a venue can be used by everybody, and so can its grid", async ({ page }) => {
  await page.goto("/bg/venues");
  await page.locator("article a").first().click();
  await expect(page.getByRole("heading", { name: "Свободни часове" })).toBeVisible();
  await expectAccessible(page);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "")).toMatchObject({ "@type": "SportsActivityLocation" });
  await page.getByRole("link", { name: "Резервирай", exact: true }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  await expectAccessible(page);
});

test("the language switch keeps the page and what was searched for", async ({ page }) => {
  await page.goto("/bg/venues?sport=tennis&sort=price");
  await expect(page.locator("article").first()).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/venues\?.*sport=tennis/);
  await expect(page).toHaveURL(/sort=price/);
  await expect(page.getByText(/\d+ venues/)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
});

test("a search by free time finds a venue only when it is free", async ({ page }) => {
  const { name } = await newVenue(page.request);
  const search = `/bg/venues?q=${encodeURIComponent(name)}&day=${farDay()}`;
  await page.goto(`${search}&time=12:00`);
  await expect(page.getByText(/Свободни на/)).toBeVisible();
  await expect(page.locator("article")).toHaveCount(1);
  await page.goto(`${search}&time=03:00`);
  await expect(page.getByText("Няма площадки, които да отговарят на всичко това.")).toBeVisible();
});

test("a page that needs somebody signed in leads to the log-in, and never to another site", async ({ page }) => {
  await page.goto("/bg/bookings");
  await expect(page).toHaveURL(/\/bg\/login\?redirect=/);
  await page.goto("/bg/login?redirect=https://evil.example/");
  await expect(page.getByRole("heading", { level: 1, name: "Вход" })).toBeVisible();
});
