import { expect, test } from "@playwright/test";
import { expectAccessible, readToTheEnd } from "../../web-common/e2e/access";
import { newCustomer, unique } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";
import { bookButton, selectHour, signIn, WORDS } from "./stage";

/** Names, and what is the same in every language. */
const LATIN = /PloshtadkaBG|English|Stripe|Google|Cloudflare|Europe\/Sofia|Esc|radka\d+@example\.bg|\S+@\S+/g;

const PUBLIC = [
  "",
  "/venues",
  "/login",
  "/signup",
  "/check-mail",
  "/verify-email",
  "/forgot-password",
  "/reset-password",
];
const TO_READ = ["/about", "/owners", "/contact", "/terms", "/privacy", "/nothing-here"];

test("the Bulgarian pages are Bulgarian", async ({ page }) => {
  const venue = await newVenue(page.request);
  await signIn(page, await newCustomer(page.request));
  const own = ["/bookings", "/bookings?when=past", "/account", "/checkout/cancel", `/venues/${venue.id}`];
  for (const path of [...own, `/venues/${venue.id}/book`, ...TO_READ]) {
    await page.goto(`/bg${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await readToTheEnd(page);
    expect([path, await latinOn(page)]).toEqual([path, []]);
  }
  await page.context().clearCookies();
  for (const path of PUBLIC) {
    await page.goto(`/bg${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await readToTheEnd(page);
    expect([path, await latinOn(page)]).toEqual([path, []]);
  }
});

async function latinOn(page: import("@playwright/test").Page): Promise<string[]> {
  // What people have called their venues is theirs.
  await page.locator("article").evaluateAll((articles) => articles.forEach((article) => article.remove()));
  const text = `${await page.title()} ${await page.locator("body").innerText()}`;
  return text.replaceAll(LATIN, "").match(/[A-Za-z]{2,}/g) ?? [];
}

const HOSTILE = [
  `<script>document.title="owned"</script><img src=x onerror="document.title='owned'">`,
  `שלום العربية „кавички“ & 'апостроф' <b>удебелено</b> {name} %s \${1+1}`,
  "Щъркел".repeat(33),
];

for (const [index, text] of HOSTILE.entries()) {
  test(`names, notes and descriptions that mean no good break nothing (${index + 1})`, async ({ page }) => {
    const name = `${text.slice(0, 180)} ${unique()}`;
    const venue = await newVenue(page.request, { name, description: text.repeat(3) });
    await signIn(page, await newCustomer(page.request));

    await page.goto(`/bg/venues?q=${encodeURIComponent(name.split(" ").pop() ?? "")}`);
    await expect(page.locator("article")).toHaveCount(1);
    await expectAccessible(page);
    await page.locator("article a").click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? "")).toMatchObject({ "@type": "SportsActivityLocation" });

    await selectHour(page, venue);
    await page.getByLabel(WORDS.bg.book.notes).fill(text);
    await expectAccessible(page);
    await bookButton(page).click();
    await page.waitForURL(/\/dev\/stripe\//);
    await page.goto("/bg/bookings");
    await page.getByRole("link", { name: WORDS.bg.bookings.details }).click();
    await expect(page.getByText(WORDS.bg.bookings.history)).toBeVisible();
    await expectAccessible(page);
    expect(await page.title()).not.toBe("owned");
    expect(await page.locator("main script:not([type]), main b, main img[src=x]").count()).toBe(0);
  });
}
