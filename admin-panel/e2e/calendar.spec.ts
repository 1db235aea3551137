import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { newVenue } from "../../web-common/e2e/venues";
import { enter, WORDS } from "./stage";

const { calendar: words, bookings, panel } = WORDS.bg;

test("an owner books for a guest, closes a time, opens it again, and cancels the booking", async ({ page }) => {
  const venue = await newVenue(page.request);
  const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  await enter(page, venue.owner, `/calendar?view=day&date=${day}`);
  const grid = page.getByRole("grid");
  const cell = (time: string) => grid.getByRole("button", { name: new RegExp(`, ${time}: `) });
  // The only venue is chosen by itself.
  await expect(cell("10:00")).toBeVisible();
  await expectAccessible(page);

  await cell("10:00").hover();
  await page.mouse.down();
  await cell("11:30").hover();
  await page.mouse.up();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.guestName).fill("Иван Петров");
  await dialog.getByLabel(words.guestPhone).fill("+359 88 123 4567");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: words.book }).click();
  await expect(dialog).toBeHidden();
  await expect(cell("11:30")).toHaveAccessibleName(new RegExp(`Иван Петров, ${panel.bookingStatus.confirmed}`));

  // By keys, into what is taken now: a conflict is told, and what was typed stays.
  await cell("12:30").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await dialog.getByRole("radio", { name: words.close }).check();
  await dialog.getByLabel(panel.reason).fill("Турнир");
  await dialog.getByLabel(`${words.starts}, ${words.clock}`).locator("visible=true").selectOption("11:00");
  await dialog.getByRole("button", { name: words.doClose }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await expect(dialog.getByLabel(panel.reason)).toHaveValue("Турнир");
  await dialog.getByLabel(`${words.starts}, ${words.clock}`).locator("visible=true").selectOption("12:30");
  await dialog.getByRole("button", { name: words.doClose }).click();
  await expect(dialog).toBeHidden();
  await expect(cell("13:30")).toHaveAccessibleName(new RegExp(`Турнир, ${words.closure}`));
  await expectNoNews(page);
  await expectAccessible(page);

  await cell("12:30").focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("Турнир");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: words.reopen }).click();
  await page.getByRole("dialog", { name: words.reopenTitle }).getByRole("button", { name: words.reopen }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(cell("12:30")).toHaveAccessibleName(new RegExp(words.free));

  await cell("10:00").focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("+359 88 123 4567");
  await dialog.getByRole("button", { name: bookings.cancel }).click();
  const question = page.getByRole("dialog", { name: bookings.cancelTitle });
  await expect(question).toContainText(bookings.refundGuest);
  await question.getByRole("button", { name: bookings.cancel }).click();
  await expect(dialog.getByText(panel.bookingStatus.cancelled).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(cell("10:00")).toHaveAccessibleName(new RegExp(words.free));

  await page.getByLabel(words.view).selectOption("week");
  await expect(page).toHaveURL(/view=week/);
  await expect(grid.getByRole("columnheader")).toHaveCount(8);
  await expectNoNews(page);
  await expectAccessible(page);
});

/** What was told has gone: while it fades, its colours are none. */
async function expectNoNews(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.locator("[data-sonner-toast]")).toHaveCount(0);
}
