import { expect, test, type Page } from "@playwright/test";
import { readToTheEnd } from "../../web-common/e2e/access";
import { newCustomer } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";
import { bookButton, selectHour, signIn, WORDS, type Language } from "../e2e/stage";

const PUBLIC = {
  home: "",
  venues: "/venues?city=Пловдив",
  map: "/venues?view=map",
  login: "/login",
  signup: "/signup",
  "check-mail": "/check-mail?email=radka@example.bg",
  "verify-email": "/verify-email",
  "forgot-password": "/forgot-password",
  "reset-password": "/reset-password?token=x",
  about: "/about",
  owners: "/owners",
  contact: "/contact",
  terms: "/terms",
  privacy: "/privacy",
  "not-found": "/nothing-here",
};

for (const language of ["bg", "en"] as const satisfies readonly Language[]) {
  test(`pages of everybody (${language})`, async ({ page }, { project }) => {
    for (const [name, path] of Object.entries(PUBLIC)) {
      await page.goto(`/${language}${path}`);
      await picture(page, project.name, language, name);
    }
    await page.goto(`/${language}/venues?q=Тримонциум`);
    await page.locator("article a").first().click();
    await expect(page.locator("main h1")).toContainText("Тримонциум");
    await picture(page, project.name, language, "venue");
  });

  test(`pages of somebody (${language})`, async ({ page }, { project }) => {
    const venue = await newVenue(page.request, { name: "Тенис клуб „Липите“" });
    await signIn(page, await newCustomer(page.request), language);
    await selectHour(page, venue, language);
    await expect(bookButton(page, language)).toBeEnabled();
    await picture(page, project.name, language, "book");
    await bookButton(page, language).click();
    await page.waitForURL(/\/dev\/stripe\//);
    await page.getByRole("button", { name: "Pay", exact: true }).click();
    await expect(page.getByText(WORDS[language].pay.paid)).toBeVisible();
    await picture(page, project.name, language, "checkout");
    await page.goto(`/${language}/bookings`);
    await picture(page, project.name, language, "bookings");
    await page.getByRole("button", { name: WORDS[language].bookings.cancel }).click();
    await picture(page, project.name, language, "cancel");
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: WORDS[language].bookings.details }).click();
    await expect(page.getByText(WORDS[language].bookings.history)).toBeVisible();
    await picture(page, project.name, language, "booking");
    await page.goto(`/${language}/account`);
    await picture(page, project.name, language, "account");
  });
}

async function picture(page: Page, project: string, language: Language, name: string): Promise<void> {
  await expect(page.locator("main h1")).toBeVisible();
  await readToTheEnd(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `target/pictures/${name}-${language}-${project}.png`, fullPage: name !== "map" });
}
