import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { newPerson } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";
import { atCheckout, bookButton, farDay, logIn, signUp, WORDS, type Language } from "./stage";

for (const language of ["bg", "en"] as const satisfies readonly Language[]) {
  test(`a person signs up, finds a pitch, books it, pays it and plays (${language})`, async ({ page }) => {
    const words = WORDS[language];
    const venue = await newVenue(page.request);
    const person = newPerson();
    await signUp(page, person, language);

    await page.goto(`/${language}`);
    await page.getByLabel(words.home.sport, { exact: true }).selectOption("tennis");
    await page.getByLabel(words.home.town).fill("пловдив");
    await page.getByRole("button", { name: words.home.submit }).click();
    await page.getByRole("link", { name: venue.name }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(venue.name);
    await expectAccessible(page);
    await page.getByRole("link", { name: words.venue.book, exact: true }).click();

    await page.getByLabel(words.home.day, { exact: true }).fill(farDay());
    await page.locator('[data-at="0,0"][data-state="free"]').click();
    await page.locator('[data-at="0,3"][data-state="free"]').click();
    await expect(page.locator('[data-state="selected"]')).toHaveCount(4);
    await expectAccessible(page);
    const selected = page.url();

    await page.getByRole("button", { name: words.book.submitLogin }).click();
    await logIn(page, person, language);
    await expect(page).toHaveURL(selected);
    await page.getByLabel(words.book.notes).fill("Ще сме четирима.");
    const total = language === "bg" ? "24,00" : "€24.00";
    await expect(bookButton(page, language)).toContainText(total);
    await bookButton(page, language).click();

    await atCheckout(page, "Pay");
    await expect(page.getByText(words.pay.paid)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: words.pay.toBooking }).click();
    await expect(page.getByRole("main")).toContainText(words.bookings.status.pending);
    await expect(page.getByRole("main")).toContainText("Ще сме четирима.");
    await expectAccessible(page);

    await venue.confirm(page.url().split("/").pop() ?? "");
    await page.reload();
    await expect(page.getByRole("main")).toContainText(words.bookings.status.confirmed);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: words.bookings.calendar }).click();
    const calendar = readFileSync(await (await download).path(), "utf8");
    expect(calendar).toContain("BEGIN:VEVENT");
    expect(calendar.replaceAll("\r\n ", "")).toContain(venue.name);

    await page.goto(`/${language}/bookings`);
    await expect(page.getByRole("main")).toContainText(venue.name);
    await expect(page.getByRole("main")).toContainText(words.bookings.payment.paid);
    await expectAccessible(page);
    await page.getByRole("button", { name: words.bookings.cancel }).click();
    await expect(page.getByRole("dialog")).toContainText(words.bookings.cancelPaid.split("{")[0] ?? "");
    await expectAccessible(page);
    await page.getByRole("button", { name: words.bookings.keep }).click();
  });
}
