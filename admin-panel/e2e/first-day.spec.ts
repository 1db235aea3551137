import { expect, test, type Page } from "@playwright/test";
import { newCustomer, newUser, unique } from "../../web-common/e2e/people";
import { clockTime, HALF_HOUR, localDay } from "../../web-common/src/lib/zone";
import { bg as site } from "../../frontend/src/i18n/messages/bg";
import { book, pay, tomorrow } from "./booked";
import { enter, WORDS } from "./stage";

const { venues, applications, bookings, calendar, payments, panel, common, sports } = WORDS.bg;
const ZONE = "Europe/Sofia";
const PICTURE = "https://images.example.bg/court.svg";

/** Presses a button, and the one of the same name in the question that follows. */
async function confirmed(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Lists a venue that is always open, with two courts and a picture; its address in the panel. */
async function listVenue(page: Page, name: string): Promise<string> {
  await page.getByRole("link", { name: WORDS.bg.venues.title, exact: true }).click();
  await page.getByRole("link", { name: venues.new }).click();
  await page.getByLabel(venues.fields.name, { exact: true }).fill(name);
  await page.getByLabel(venues.fields.description).fill("Клей корт под тепетата, с осветление.");
  await page.getByRole("checkbox", { name: sports.tennis }).check();
  await page.getByLabel(venues.fields.capacity).fill("4");
  await page.getByLabel(venues.fields.price_per_hour).fill("12");
  await page.getByRole("button", { name: venues.steps.next }).click();
  await page.getByLabel(venues.fields.address).fill("ул. „Ландос“ 24");
  await page.getByLabel(venues.fields.city, { exact: true }).fill("Пловдив");
  await page.getByRole("button", { name: venues.steps.next }).click();
  await page.getByRole("switch", { name: venues.hours.always }).setChecked(true);
  await page.getByRole("button", { name: venues.steps.create }).click();
  await expect(page.getByText(venues.status.waiting)).toBeVisible();

  await page.getByRole("button", { name: venues.images.add }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(venues.images.url).fill(PICTURE);
  await dialog.getByRole("button", { name: venues.images.add }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("tab", { name: venues.tabs.courts, exact: true }).click();
  await page.getByRole("button", { name: venues.courts.add }).click();
  await dialog.getByLabel(venues.courts.name).fill("Корт 2");
  await dialog.getByRole("button", { name: common.save }).click();
  await expect(dialog).toBeHidden();
  return new URL(page.url()).pathname.replace("/admin", "");
}

test("an owner's first day: applies, lists a venue, takes bookings, gives money back, closes", async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000);
  const owner = await newCustomer(page.request);
  const business = `Тенис ${unique()}`;
  await page.route("https://images.example.bg/**", (route) =>
    route.fulfill({ body: "<svg xmlns='http://www.w3.org/2000/svg'/>", contentType: "image/svg+xml" }),
  );

  // A customer is refused by the panel, and applies on the site.
  await enter(page, owner);
  await page.getByRole("link", { name: panel.apply }).click();
  await page.getByLabel(site.owners.business).fill(business);
  await page.getByLabel(site.owners.phone).fill("+359 88 123 4567");
  await page.getByRole("button", { name: site.owners.apply }).click();
  await expect(page.getByText(site.owners.pending.replace("{business}", business))).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await enter(desk, await newUser(desk.request, ["admin:users", "admin:venues"]), "/applications");
  await desk.getByRole("link", { name: business }).click();
  await confirmed(desk, applications.approve);

  await page.reload();
  await page.getByRole("link", { name: site.owners.panel }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(WORDS.bg.dashboard.title);
  const name = `Тенис клуб ${unique()}`;
  const address = await listVenue(page, name);
  const id = address.split("/").pop() ?? "";

  await desk.goto(`/admin${address}`);
  await confirmed(desk, venues.status.approve);
  expect((await page.request.get(`/venues/${id}`)).status()).toBe(200);

  // A booking that was paid is confirmed, and given back.
  const customer = await (await browser.newContext()).newPage();
  const paid = await book(customer, { id }, tomorrow().noon);
  await pay(customer, paid);
  await page.goto("/admin/");
  await page
    .getByRole("link", { name: new RegExp(paid.customer.name) })
    .first()
    .click();
  await page.getByRole("button", { name: bookings.confirm, exact: true }).click();
  await expect(page.locator("dd").getByText(panel.bookingStatus.confirmed)).toBeVisible();
  await page.getByRole("link", { name: payments.title, exact: true }).click();
  await page.getByRole("button", { name: payments.refund.action }).click();
  await page.getByRole("dialog").getByRole("button", { name: payments.refund.action }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("row").getByText(panel.paymentStatus.refunded)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });

  // Somebody walks in, plays, and pays at the desk.
  const now = Math.floor(Date.now() / HALF_HOUR) * HALF_HOUR;
  await page.goto(`/admin/calendar?view=day&date=${localDay(now, ZONE)}`);
  const cell = page.getByRole("button", { name: new RegExp(`, ${clockTime(now, ZONE)}: `) }).first();
  await cell.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(calendar.guestName).fill("Иван Петров");
  await dialog.getByLabel(calendar.guestPhone).fill("+359 88 123 4567");
  await dialog.getByRole("button", { name: calendar.book }).click();
  await expect(dialog).toBeHidden();
  await cell.focus();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: bookings.complete }).click();
  await page
    .getByRole("dialog", { name: bookings.completeTitle })
    .getByRole("button", { name: bookings.complete })
    .click();
  await expect(dialog.getByText(panel.bookingStatus.completed).first()).toBeVisible();

  await page.goto(`/admin${address}?tab=status`);
  await confirmed(page, venues.status.to.maintenance);
  await expect(page.locator("header").getByText(panel.venueStatus.maintenance)).toBeVisible();
  expect((await customer.request.get(`/venues/${id}`)).status()).toBe(404);
});
