import { expect, test, type Page } from "@playwright/test";
import { bearer, newCustomer, newOwner, newUser } from "../../web-common/e2e/people";
import { addressesOf, ADMINS, OWNERS } from "./addresses";
import { DAY, newBusiness } from "./business";
import { enter, WORDS } from "./stage";

const { panel } = WORDS.bg;
/** All that the API says to a page from now on. */
function listen(page: Page) {
  const answers: { readonly url: string; readonly text: Promise<string> }[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/(api\/)?(users|scopes|venues|bookings|payments|notifications)(\/|$)/.test(pathname)) {
      // What a page that was left did not read any more has no body.
      answers.push({ url: response.url(), text: response.text().catch(() => "") });
    }
  });
  return answers;
}

/** Opens a page with all its tabs, until it has nothing more to ask. */
async function look(page: Page, address: string): Promise<void> {
  await page.goto(`/admin${address}`);
  await expect(page.locator("main h1")).toBeVisible();
  await settled(page);
  const tabs = page.getByRole("main").getByRole("tab");
  for (let index = 0; index < (await tabs.count()); index++) {
    await tabs.nth(index).click();
    await settled(page);
  }
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.locator("main [aria-busy=true], main .animate-pulse")).toHaveCount(0);
}

test("a customer is refused kindly, whatever the address", async ({ page }) => {
  const customer = await newCustomer(page.request);
  const answers = listen(page);
  await enter(page, customer, "/");
  for (const address of ["/", "/bookings", "/users", "/nothing"]) {
    await page.goto(`/admin${address}`);
    await expect(page.getByRole("heading", { name: panel.refused })).toBeVisible();
    await expect(page.getByRole("link", { name: panel.apply })).toHaveAttribute("href", "/bg/owners");
  }
  const paths = new Set(answers.map(({ url }) => new URL(url).pathname));
  expect(paths).toEqual(new Set(["/users/@me"]));
});

test("an owner reads nothing of another owner's on any page", async ({ page }) => {
  test.slow();
  const [one, other] = [await newBusiness(page.request), await newBusiness(page.request)];
  const answers = listen(page);
  await enter(page, one.owner);
  const ids = { bookings: one.bookingId, venues: one.venueId, payments: one.paymentId };
  for (const address of addressesOf(OWNERS, ids)) {
    await look(page, address);
  }
  // What belongs to the other one is nothing, also by its address.
  const others = { bookings: other.bookingId, venues: other.venueId, payments: other.paymentId };
  const foreign = addressesOf(OWNERS, others).filter((address) => !addressesOf(OWNERS, ids).includes(address));
  // A venue that is on show is for everybody to read, and for nobody else to change.
  for (const address of foreign.filter((each) => !each.startsWith("/venues"))) {
    await look(page, address);
  }

  const texts = await Promise.all(answers.map(({ text }) => text));
  // They were read at all: the own things are there.
  expect(texts.join()).toContain(one.venueId);
  const leaks = answers.flatMap(({ url }, index) => {
    // A refusal repeats the address that was asked for, which tells nobody anything new.
    const text = texts[index]?.replaceAll(new URL(url).pathname, "");
    return other.secrets.filter((secret) => secret && text?.includes(secret)).map((secret) => [url, secret]);
  });
  expect(leaks).toEqual([]);
});

test("an owner does nothing to what is another owner's, and is told nothing of it", async ({ page: { request } }) => {
  const [one, other] = [await newBusiness(request), await newBusiness(request)];
  const headers = bearer(one.token);
  const { bookingId, venueId, paymentId, closureId } = other;
  const calls = [
    request.get(`/bookings/${bookingId}`, { headers }),
    request.get(`/bookings/${bookingId}/history`, { headers }),
    request.patch(`/bookings/${bookingId}/status`, { headers, data: { status: "cancelled" } }),
    request.delete(`/bookings/${bookingId}`, { headers }),
    request.get(`/payments/${paymentId}`, { headers }),
    request.get(`/payments/booking/${bookingId}`, { headers }),
    request.post(`/payments/booking/${bookingId}/refund`, { headers }),
    request.post(`/payments/${paymentId}/abandon`, { headers }),
    request.delete(`/payments/${paymentId}`, { headers }),
    request.patch(`/venues/${venueId}`, { headers, data: { capacity: 9 } }),
    request.patch(`/venues/${venueId}/status`, { headers, data: { status: "inactive" } }),
    request.delete(`/venues/${venueId}`, { headers }),
    request.post(`/venues/${venueId}/courts`, { headers, data: { name: "Корт 9" } }),
    request.post(`/venues/${venueId}/images`, { headers, data: { url: "https://example.bg/9.jpg" } }),
    request.post(`/venues/${venueId}/unavailabilities`, { headers, data: tomorrow() }),
    request.delete(`/venues/${venueId}/unavailabilities/${closureId}`, { headers }),
    request.post("/bookings/guest", {
      headers,
      data: { court_id: other.courtId, ...tomorrow(), guest: { name: "Гост" } },
    }),
    request.get(`/users/${other.ownerId}`, { headers }),
    request.patch(`/users/${other.ownerId}`, { headers, data: { full_name: "Никой" } }),
  ];
  const answers = await Promise.all(calls);
  const open = answers.filter((each) => each.status() !== 403 && each.status() !== 404);
  expect(open.map((each) => `${each.status()} ${each.url()}`)).toEqual([]);

  const lists = await Promise.all(
    [
      "/bookings?view=venue&",
      "/bookings/export?view=venue&",
      "/bookings/statistics?",
      "/payments/revenue?",
      "/payments?view=venue&",
    ].map((path) => request.get(`${path}venue_id=${venueId}`, { headers })),
  );
  for (const list of lists) {
    expect(list.status(), list.url()).toBe(200);
    const text = await list.text();
    expect(other.secrets.filter((secret) => secret && text.includes(secret))).toEqual([]);
  }
  const [bookingsFound, , counted, earned, paymentsFound] = await Promise.all(lists.map((list) => list.text()));
  expect([bookingsFound, paymentsFound]).toEqual(["[]", "[]"]);
  // Nothing was counted: no number in it is any but 0.
  for (const numbers of [counted, earned]) {
    expect(numbersIn(JSON.parse(numbers ?? "") as unknown).filter((number) => number !== 0)).toEqual([]);
  }
  const all = await Promise.all(
    ["/bookings?view=all", "/bookings/statistics?view=all", "/payments/revenue?view=all", "/payments?view=all"].map(
      (path) => request.get(path, { headers }),
    ),
  );
  expect(all.map((each) => each.status())).toEqual([403, 403, 403, 403]);
});

test("an owner finds nothing at the addresses of admins, and nothing is asked for there", async ({ page }) => {
  const owner = await newOwner(page.request);
  const answers = listen(page);
  await enter(page, owner, "/nothing");
  for (const address of addressesOf(ADMINS)) {
    await page.goto(`/admin${address}`);
    await expect(page.getByRole("heading", { name: panel.notFound }), address).toBeVisible();
    await page.waitForLoadState("networkidle");
  }
  const paths = new Set(answers.map(({ url }) => new URL(url).pathname));
  expect(paths).toEqual(new Set(["/users/@me"]));
});

test("an admin of one area finds that one, and none of the others", async ({ page }) => {
  const reader = await newUser(page.request, ["users:me", "admin:notifications:read"]);
  await enter(page, reader, "/notifications");
  await expect(page.getByRole("table")).toBeVisible();
  for (const address of addressesOf({ applications: ADMINS.applications, users: ADMINS.users })) {
    await page.goto(`/admin${address}`);
    await expect(page.getByRole("heading", { name: panel.notFound }), address).toBeVisible();
  }
});

/** An hour at which venues are open. */
function tomorrow() {
  const day = new Date(Date.now() + DAY).toISOString().slice(0, 10);
  return { start_datetime: `${day}T09:00:00Z`, end_datetime: `${day}T10:00:00Z` };
}

/** What is counted somewhere within, in numbers or in amounts of money. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") {
    return [value];
  }
  if (typeof value === "string") {
    return /^\d+(\.\d+)?$/.test(value) ? [Number(value)] : [];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
