import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { newVenue } from "../../web-common/e2e/venues";
import { bearer, newUser } from "../../web-common/e2e/people";
import { book, pay, tomorrow } from "./booked";
import { enter, WORDS } from "./stage";

const { payments, panel } = WORDS.bg;

test("an owner reads what was paid, and gives it back", async ({ page }) => {
  const venue = await newVenue(page.request);
  const booking = await book(page, venue, tomorrow().noon);
  await pay(page, booking);

  await enter(page, venue.owner, "/payments");
  const row = page.getByRole("row", { name: new RegExp(booking.customer.name) });
  await expect(row).toContainText(panel.paymentStatus.paid);
  await expect(row).toContainText("12:00");
  await expect(row.getByRole("link")).toHaveAttribute("href", `/admin/bookings/${booking.id}`);
  await expect(page.getByRole("region", { name: "EUR" }).getByRole("definition")).toHaveText([
    /12,00/,
    /^0,00/,
    /12,00/,
  ]);
  await expectAccessible(page);

  await row.getByRole("button", { name: payments.refund.action }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(booking.customer.name);
  await dialog.getByRole("button", { name: payments.refund.action }).click();
  await expect(dialog).toBeHidden();
  await expect(async () => {
    const headers = bearer(booking.token);
    const answer = await page.request.get(`/payments/booking/${booking.id}`, { headers });
    expect(((await answer.json()) as { status: string }).status).toBe("refunded");
  }).toPass({ timeout: 60_000 });
  await page.reload();
  await expect(row).toContainText(panel.paymentStatus.refunded);
  await expect(page.getByRole("region", { name: "EUR" }).getByRole("definition")).toHaveText([
    /12,00/,
    /12,00/,
    /^0,00/,
  ]);

  await page.getByLabel(panel.status, { exact: true }).selectOption("failed");
  await expect(page.getByText(panel.emptyFiltered)).toBeVisible();
});

test("an admin reads whether the books agree", async ({ page }) => {
  const admin = await newUser(page.request, ["users:me", "admin:payments"]);
  await enter(page, admin, "/payments");
  await page.getByRole("link", { name: payments.books.link }).click();
  await expect(page.getByText(payments.books.flagged)).toBeVisible();
  await expectAccessible(page);
});
