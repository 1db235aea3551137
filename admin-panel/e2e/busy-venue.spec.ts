import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { enter, WORDS } from "./stage";

const { bookings, dashboard, panel, common } = WORDS.bg;

/** What the build has filled the database with, and what the database says of it. */
interface BusyVenue {
  readonly email: string;
  readonly password: string;
  readonly venue: string;
  readonly total: number;
  readonly completed: number;
  readonly cancelled: number;
  readonly noShows: number;
  readonly received: string;
  readonly refunded: string;
}

const told = process.env["BUSY_VENUE"];

test.skip(told === undefined, "thousands of bookings come from the build, past the API");

const busy = () => JSON.parse(told ?? "{}") as BusyVenue;

/** A number as it is shown in Bulgarian, with any space between its thousands. */
function shown(number: number | string): RegExp {
  const [whole = "", cents] = String(number).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, "\\s?");
  return new RegExp(`(^|\\D)${grouped}${cents === undefined ? "" : `,${cents}`}(\\D|$)`);
}

test("a dashboard over 5,000 bookings says what the database says", async ({ page }) => {
  const { noShows, cancelled, completed, received, refunded, ...owner } = busy();
  await enter(page, owner);
  await expect(page.getByText(dashboard.range.noShows).locator("..")).toContainText(shown(noShows));
  await expect(page.getByText(dashboard.range.cancelled).locator("..")).toContainText(shown(cancelled));
  await expect(page.locator("dl div").filter({ hasText: panel.bookingStatus.completed })).toContainText(
    shown(completed),
  );
  const money = page.getByRole("region", { name: "EUR" });
  for (const amount of [received, refunded, (Number(received) - Number(refunded)).toFixed(2)]) {
    await expect(money.getByText(shown(amount)).first()).toBeVisible();
  }
});

test("a table of 5,000 bookings is filtered, sorted, paged and taken along as a whole", async ({ page }) => {
  const { total, noShows, ...owner } = busy();
  await enter(page, owner, "/bookings");
  const rows = page.locator("tbody tr");
  await expect(page.getByText(shown(total)).first()).toBeVisible();
  await expect(rows).toHaveCount(20);
  const first = await rows.first().textContent();
  await page.getByRole("button", { name: common.next }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(rows.first()).not.toHaveText(first ?? "");

  await page.getByLabel(panel.status, { exact: true }).selectOption("no_show");
  await expect(page.getByRole("status").getByText(shown(noShows))).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: bookings.export }).click();
  const lines = readFileSync(await (await download).path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(noShows + 1);
});
