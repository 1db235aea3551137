import { expect, test } from "@playwright/test";
import { expectAccessible, readToTheEnd } from "../../web-common/e2e/access";
import { newUser } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";
import { HOUR } from "../../web-common/src/lib/zone";
import { book, pay, tomorrow } from "./booked";
import { enter, WORDS } from "./stage";

const ADMIN = ["users:me", "admin:users", "admin:venues", "admin:bookings", "admin:payments", "admin:notifications"];
const { dashboard, panel } = WORDS.bg;

test("an owner sees the day, what waits, and how the days went", async ({ page }) => {
  const venue = await newVenue(page.request);
  const { noon } = tomorrow();
  const agreed = await book(page, venue, noon);
  await venue.confirm(agreed.id);
  await book(page, venue, noon + 2 * HOUR);
  const paid = await book(page, venue, noon + 4 * HOUR);
  await pay(page, paid);

  await page.clock.setFixedTime(noon);
  await enter(page, venue.owner);
  const today = page.getByRole("region", { name: dashboard.today.title, exact: true });
  const entries = today.getByRole("region", { name: venue.name }).getByRole("link");
  await expect(entries).toHaveCount(3);
  await expect(entries.first()).toContainText(`12:00–13:00 ${agreed.customer.name} ${panel.bookingStatus.confirmed}`);

  const waiting = page.getByRole("region", { name: dashboard.waiting.title });
  await expect(waiting.getByText("1 заявка чака отговор")).toBeVisible();
  await expect(waiting.getByText("Още 1 се плаща в момента.")).toBeVisible();
  await expect(waiting.getByRole("link", { name: /16:00–17:00/ })).toHaveAttribute(
    "href",
    `/admin/bookings/${paid.id}`,
  );

  await expect(page.getByText(dashboard.range.made).locator("..")).toContainText("3");
  await expect(page.getByText(dashboard.range.hours).locator("..")).toContainText("3");
  const money = page.getByRole("region", { name: "EUR" });
  await expect(money.getByText(/12,00/).first()).toBeVisible();
  await expect(money.getByRole("img").locator(".recharts-bar-rectangle path")).toHaveCount(1);
  await readToTheEnd(page);
  await expectAccessible(page);

  await page.getByLabel(panel.range, { exact: true }).getByRole("combobox").selectOption("last90");
  await page.getByLabel(dashboard.money.by, { exact: true }).selectOption("month");
  await expect(page).toHaveURL(/by=month/);
  await page.goto(`/admin/${new URL(page.url()).search}`);
  await expect(page.getByLabel(dashboard.money.by, { exact: true })).toHaveValue("month");

  await entries.first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/admin/bookings/${agreed.id}`));
});

test("an admin sees what waits for the platform", async ({ page }) => {
  await enter(page, await newUser(page.request, ADMIN));
  const platform = page.getByRole("region", { name: dashboard.platform.title });
  await expect(platform.getByRole("link")).toHaveCount(4);
  await expect(page.getByText(dashboard.today.choose)).toBeVisible();
  await readToTheEnd(page);
  await expectAccessible(page);
});
