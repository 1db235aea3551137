import { expect, test, type APIRequestContext } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { bearer, newCustomer, tokenOf, type Person } from "../../web-common/e2e/people";
import { newVenue, type OwnVenue } from "../../web-common/e2e/venues";
import { enter, WORDS } from "./stage";

const { bookings: words, panel } = WORDS.bg;

/** Has a customer book some hours of a day in the near future. */
async function book(request: APIRequestContext, venue: OwnVenue, customer: Person, hour: number): Promise<void> {
  const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const made = await request.post("/bookings", {
    headers: bearer(await tokenOf(request, customer.email, customer.password)),
    data: {
      venue_id: venue.id,
      start_datetime: `${day}T${hour}:00:00Z`,
      end_datetime: `${day}T${hour + 1}:00:00Z`,
      notes: "С ракети под наем",
    },
  });
  expect(made.status()).toBe(201);
}

test("an owner finds a booking, confirms it, refuses another one, and takes the table along", async ({ page }) => {
  const venue = await newVenue(page.request);
  const customer = await newCustomer(page.request);
  await book(page.request, venue, customer, 10);
  await book(page.request, venue, customer, 12);
  await enter(page, venue.owner, "/bookings?sort=start");
  const rows = page.locator("tbody tr");
  await expect(rows).toHaveCount(2);
  await expectAccessible(page);

  await rows.first().getByRole("link").click();
  await expect(page.getByText("С ракети под наем")).toBeVisible();
  await expect(page.getByText(words.noPayment)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: words.confirm, exact: true }).click();
  await expect(page.locator("dd").getByText(panel.bookingStatus.confirmed)).toBeVisible();
  await expect(page.locator("main ol").getByText(panel.bookingStatus.confirmed)).toBeVisible();

  await page.getByRole("link", { name: words.back }).click();
  await rows.nth(1).getByRole("link").click();
  await page.getByRole("button", { name: words.refuse }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(words.refundNothing);
  await dialog.getByLabel(words.reasonForCustomer).fill("Ремонт на мрежата");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: words.refuse }).click();
  await expect(page.locator("main ol")).toContainText("Ремонт на мрежата");

  await page.getByRole("link", { name: words.back }).click();
  await page.getByLabel(panel.status, { exact: true }).selectOption("cancelled");
  await expect(rows).toHaveCount(1);
  await expect(page).toHaveURL(/status=cancelled/);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: words.export }).click();
  expect((await download).suggestedFilename()).toMatch(/^резервации-.*\.csv$/);
});
