import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, readToTheEnd } from "../../web-common/e2e/access";
import { newUser, type Person } from "../../web-common/e2e/people";
import { addressesOf, ADMINS, OWNERS } from "./addresses";
import { newBusiness } from "./business";
import { enter } from "./stage";

const ADMIN = ["admin:users", "admin:venues", "admin:bookings", "admin:payments", "admin:notifications", "users:read"];

/** Looks at pages in English, whether all can use them. */
async function lookAtAll(page: Page, person: Person, addresses: readonly string[]): Promise<void> {
  await page.addInitScript(() => localStorage.setItem("locale", "en"));
  await enter(page, person);
  for (const address of addresses) {
    await test.step(address, async () => {
      await page.goto(`/admin${address}`);
      await expect(page.locator("main h1")).toBeVisible();
      await readToTheEnd(page);
      await expectAccessible(page);
    });
  }
}

test("everybody can use the pages of owners", async ({ page }) => {
  test.setTimeout(400_000);
  const { owner, bookingId: bookings, venueId: venues, paymentId: payments } = await newBusiness(page.request);
  const addresses = addressesOf(OWNERS, { bookings, venues, payments });
  const tabs = ["place", "hours", "courts", "images", "closures", "status", "preview"];
  await lookAtAll(page, owner, [...addresses, ...tabs.map((tab) => `/venues/${venues}?tab=${tab}`)]);
});

test("everybody can use the pages of admins", async ({ page }) => {
  test.setTimeout(400_000);
  const { ownerId, bookingId: bookings, venueId: venues, paymentId: payments } = await newBusiness(page.request);
  const ids = { users: ownerId, bookings, venues, payments };
  await lookAtAll(page, await newUser(page.request, ADMIN), addressesOf({ ...OWNERS, ...ADMINS }, ids));
});
