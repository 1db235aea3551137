import { expect, test, type Page } from "@playwright/test";
import { bearer, newCustomer, newUser, tokenOf, unique } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";
import { book, pay, tomorrow } from "./booked";
import { enter, WORDS } from "./stage";
import { waitingVenue } from "./waiting-venue";

const { applications, bookings, dashboard, notifications, payments, users, venues, panel } = WORDS.bg;
const ADMIN = ["admin:users", "admin:venues", "admin:bookings", "admin:payments", "admin:notifications", "users:read"];

/** A customer's application to become an owner; the name of the business. */
async function apply({ request }: Page): Promise<string> {
  const customer = await newCustomer(request);
  const business = `Спорт клуб ${unique()}`;
  const made = await request.post("/users/@me/owner-application", {
    headers: bearer(await tokenOf(request, customer.email, customer.password)),
    data: { business_name: business, phone: "+359 88 123 4567" },
  });
  expect(made.status()).toBe(201);
  return business;
}

test("an admin's day: decides who becomes an owner and what is listed, helps a customer, and watches", async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000);
  const business = await apply(page);
  const { name: waiting } = await waitingVenue(page);
  const venue = await newVenue(page.request);
  const customer = await (await browser.newContext()).newPage();
  const paid = await book(customer, venue, tomorrow().noon);
  await pay(customer, paid);

  await enter(page, await newUser(page.request, ADMIN));
  const platform = page.getByRole("region", { name: dashboard.platform.title });
  await platform.getByRole("link", { name: new RegExp(dashboard.platform.applications) }).click();
  await page.getByRole("link", { name: business }).click();
  await page.getByRole("button", { name: applications.refuse }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(applications.reason).fill("Никой не вдигна телефона.");
  await dialog.getByRole("button", { name: applications.refuse }).click();
  await expect(page.getByText("Никой не вдигна телефона.")).toBeVisible();

  await page.goto("/admin/");
  await platform.getByRole("link", { name: new RegExp(dashboard.platform.venues) }).click();
  await page.getByLabel(venues.list.text).fill(waiting);
  await page.getByRole("link", { name: waiting }).click();
  await page.getByRole("button", { name: venues.status.approve, exact: true }).click();
  await dialog.getByRole("button", { name: venues.status.approve, exact: true }).click();
  await expect(page.locator("header").getByText(panel.venueStatus.active)).toBeVisible();

  // A customer calls: the booking is cancelled, and the money goes back by itself.
  await page.goto(`/admin/bookings/${paid.id}`);
  await page.getByRole("button", { name: bookings.refuse }).click();
  await expect(dialog).toContainText("12,00");
  await dialog.getByLabel(bookings.reasonForCustomer).fill("По ваше желание");
  await dialog.getByRole("button", { name: bookings.refuse }).click();
  await expect(page.locator("main ol")).toContainText("По ваше желание");
  await expect(async () => {
    await page.reload();
    await expect(page.locator("dd").getByText(panel.paymentStatus.refunded)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });

  await page.getByRole("link", { name: payments.title, exact: true }).click();
  await page.getByRole("link", { name: payments.books.link }).click();
  await expect(page.getByText(payments.books.flagged)).toBeVisible();

  await page.goto(`/admin/users?q=${encodeURIComponent(paid.customer.email)}`);
  await page.getByRole("link", { name: paid.customer.name }).click();
  await page.getByRole("button", { name: users.deactivate }).click();
  await dialog.getByRole("button", { name: users.deactivate }).click();
  await expect(page.getByRole("button", { name: users.activate })).toBeVisible();
  for (const event of ["account_deactivated", "venue_approved"] as const) {
    await page.goto(`/admin/users/audit?event=${event}`);
    await expect(page.getByRole("cell", { name: users.events[event] }).first()).toBeVisible();
  }

  await page.getByRole("link", { name: notifications.title, exact: true }).click();
  await page.goto(`/admin/notifications?recipient=${encodeURIComponent(paid.customer.email)}`);
  await expect(page.getByRole("cell", { name: paid.customer.email }).first()).toBeVisible();
});
