import { expect, test } from "@playwright/test";
import { newCustomer } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";
import { atCheckout, bookButton, selectHour, signIn, WORDS } from "./stage";

const { book, bookings, pay } = WORDS.bg;

test("of two people who want one hour one gets it, and the other is told kindly", async ({ browser }) => {
  const people = await Promise.all([browser.newContext(), browser.newContext()]);
  const pages = await Promise.all(people.map((context) => context.newPage()));
  const [first] = pages;
  if (!first) {
    throw new Error("There is no page");
  }
  const venue = await newVenue(first.request);
  for (const page of pages) {
    await signIn(page, await newCustomer(page.request));
    await selectHour(page, venue);
    await expect(bookButton(page)).toBeEnabled();
  }
  await Promise.all(pages.map((page) => bookButton(page).click()));
  const outcomes = await Promise.all(
    pages.map((page) =>
      Promise.race([
        page.waitForURL(/\/dev\/stripe\//).then(() => "won"),
        page
          .getByText(book.takenMeanwhile)
          .or(page.getByText(book.goneMeanwhile))
          .waitFor()
          .then(() => "lost"),
      ]),
    ),
  );
  expect(outcomes.sort()).toEqual(["lost", "won"]);
  const loser = pages.find((page) => page.url().includes("/book"));
  await expect(loser?.locator('[data-at="0,0"]') ?? first.locator("x")).toHaveAttribute("data-state", "taken");
  await Promise.all(people.map((context) => context.close()));
});

test.describe("somebody who pays", () => {
  test.beforeEach(async ({ page }) => {
    const venue = await newVenue(page.request);
    await signIn(page, await newCustomer(page.request));
    await selectHour(page, venue);
    await bookButton(page).click();
    await page.waitForURL(/\/dev\/stripe\//);
  });

  test("goes back from the checkout and pays from the bookings", async ({ page }) => {
    await page.goBack();
    await expect(page.getByText(book.alreadyYours)).toBeVisible();
    await page.goto("/bg/bookings");
    await page.getByRole("button", { name: bookings.payNow.replace("{total}", "") }).click();
    await atCheckout(page, "Pay");
    await expect(page.getByText(pay.paid)).toBeVisible();
    await page.reload();
    await expect(page.getByText(pay.paid)).toBeVisible();
  });

  test("closes the tab, opens another one, and pays there; the first one learns of it", async ({ page, context }) => {
    const checkout = page.url();
    const other = await context.newPage();
    await other.goto("/bg/bookings");
    await other.getByRole("button", { name: bookings.payNow.replace("{total}", "") }).click();
    await other.waitForURL(checkout);
    await atCheckout(other, "Pay");
    await expect(other.getByText(pay.paid)).toBeVisible();
    await page.goto("/bg/bookings");
    await expect(page.getByRole("main")).toContainText(bookings.payment.paid);
    await expect(page.getByRole("button", { name: bookings.payNow.replace("{total}", "") })).toHaveCount(0);
  });

  test("turns away from the checkout: the hour is free, and can be booked again", async ({ page }) => {
    await page.getByRole("link", { name: /without paying/ }).click();
    await expect(page.getByText(pay.cancelled)).toBeVisible();
    await page.reload();
    await expect(page.getByText(pay.cancelled)).toBeVisible();
    await page.getByRole("link", { name: pay.again }).click();
    await expect(page.locator('[data-state="selected"]')).toHaveCount(2);
    await page.goto("/bg/bookings");
    await expect(page.getByRole("listitem").getByText(bookings.status.cancelled)).toBeVisible();
  });

  test("has the card declined and tries again", async ({ page }) => {
    await atCheckout(page, "Let the card be declined");
    await atCheckout(page, "Pay");
    await expect(page.getByText(pay.paid)).toBeVisible();
  });

  test("lets the checkout run out: the hour is gone, and can be booked again", async ({ page }) => {
    // As Stripe does it, while nobody looks.
    const expired = await page.request.post(`${page.url()}/expire`);
    expect(expired.ok()).toBe(true);
    await expect(async () => {
      await page.goto("/bg/bookings");
      await expect(page.getByRole("listitem").getByText(bookings.status.cancelled)).toBeVisible({ timeout: 3000 });
    }).toPass();
    await expect(page.getByRole("button", { name: bookings.payNow.replace("{total}", "") })).toHaveCount(0);
    await page.getByRole("link", { name: bookings.bookAgain }).click();
    await expect(page.getByRole("heading", { name: WORDS.bg.venue.free })).toBeVisible();
  });
});

test("an hour is booked by keyboard alone", async ({ page }) => {
  const venue = await newVenue(page.request);
  await signIn(page, await newCustomer(page.request));
  await page.goto(`/bg/venues/${venue.id}`);
  const link = page.getByRole("link", { name: WORDS.bg.venue.book, exact: true });
  await expect(link).toBeVisible();
  for (let steps = 0; steps < 40 && !(await link.evaluate((element) => element === document.activeElement)); steps++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("grid")).toBeVisible();
  const inGrid = () => page.evaluate(() => Boolean(document.activeElement?.closest("table")));
  for (let steps = 0; steps < 40 && !(await inGrid()); steps++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.locator('[data-state="selected"]')).toHaveCount(2);
  const button = bookButton(page);
  await expect(button).toBeEnabled();
  for (
    let steps = 0;
    steps < 10 && !(await button.evaluate((element) => element === document.activeElement));
    steps++
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/dev\/stripe\//);
});
