import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { adminToken, bearer, newOwner, newUser, unique } from "../../web-common/e2e/people";
import { enter, WORDS } from "./stage";
import { waitingVenue } from "./waiting-venue";

const { venues: words, common, panel } = WORDS.bg;
const PICTURES = ["court", "hall", "lake"].map((name) => `https://images.example.bg/${name}.png`);
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Pictures lie on the web, which no test reaches. */
async function servePictures(page: Page): Promise<void> {
  await page.route("https://images.example.bg/**", (route) => route.fulfill({ body: PIXEL, contentType: "image/png" }));
}

async function fillInVenue(page: Page, name: string): Promise<void> {
  await page.getByLabel(words.fields.name, { exact: true }).fill(name);
  await page.getByLabel(words.fields.description).fill("Клей корт под тепетата, с осветление.");
  await page.getByRole("checkbox", { name: WORDS.bg.sports.tennis }).check();
  await page.getByLabel(words.fields.capacity).fill("4");
  await page.getByLabel(words.fields.price_per_hour).fill("12,50");
  await expectAccessible(page);
  await page.getByRole("button", { name: words.steps.next }).click();
  await page.getByLabel(words.fields.address).fill("ул. „Ландос“ 24");
  await page.getByLabel(words.fields.city, { exact: true }).fill("Пловдив");
  await expectAccessible(page);
  await page.getByRole("button", { name: words.steps.next }).click();
  await page.getByLabel(words.hours.mode.replace("{day}", WORDS.bg.weekdays["6"])).selectOption("closed");
  await expectAccessible(page);
  await page.getByRole("button", { name: words.steps.create }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function addPicture(page: Page, url: string): Promise<void> {
  await page.getByRole("button", { name: words.images.add }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.images.url).fill(url);
  await expect(dialog.locator("img")).toBeVisible();
  await dialog.getByRole("button", { name: words.images.add }).click();
  await expect(dialog).toBeHidden();
}

async function section(page: Page, tab: keyof typeof words.tabs): Promise<void> {
  await page.getByRole("tab", { name: words.tabs[tab], exact: true }).click();
  await expect(page.getByRole("tab", { name: words.tabs[tab], exact: true })).toHaveAttribute("aria-selected", "true");
}

/** The addresses of the pictures, in the order in which they are shown. */
function order(page: Page): Promise<(string | null)[]> {
  return page.locator("main ol img").evaluateAll((images) => images.map((image) => image.getAttribute("src")));
}

test("an owner lists a venue and shows pictures of it", async ({ page, request }) => {
  const owner = await newOwner(request);
  const name = `Тенис клуб ${unique()}`;
  await servePictures(page);
  await enter(page, owner, "/venues/new");
  await fillInVenue(page, name);
  await expect(page.getByText(words.status.waiting)).toBeVisible();

  for (const url of PICTURES) {
    await addPicture(page, url);
  }
  await expect(page.locator("main ol img")).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole("button", { name: words.images.move.replace("{number}", "1") }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(words.images.drag.start.replace("{number}", "1"))).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/Снимка 1 е на място 2 от 3/)).toBeAttached();
  await page.keyboard.press("Space");
  const [court, hall, lake] = PICTURES;
  await expect.poll(() => order(page)).toEqual([hall, court, lake]);
  await page.reload();
  await expect.poll(() => order(page)).toEqual([hall, court, lake]);
});

test("an owner adds a court, closes the venue for a day, and sees what customers see", async ({ page }) => {
  const { owner, id } = await waitingVenue(page);
  await enter(page, owner, `/venues/${id}?tab=courts`);
  await page.getByRole("button", { name: words.courts.add }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.courts.name).fill("Корт 2");
  await dialog.getByLabel(words.courts.price.replace("{currency}", "EUR")).fill("18");
  await dialog.getByRole("button", { name: common.save }).click();
  await expect(page.getByText("18,00 €/час")).toBeVisible();
  await expectAccessible(page);

  await section(page, "closures");
  await page.getByRole("button", { name: words.closures.add }).click();
  await dialog.getByLabel(words.closures.reason).fill("Ремонт");
  await dialog.getByRole("button", { name: common.save }).click();
  await expect(page.getByText(`${words.closures.whole} · Ремонт`)).toBeVisible();
  await expectAccessible(page);

  await section(page, "preview");
  await expect(page.getByText(words.preview.lead)).toBeVisible();
  await expect(page.getByText("Корт 2")).toBeVisible();
  await expectAccessible(page);
});

test("what two people change at the same time is not lost", async ({ page, request }) => {
  const { owner, id, name } = await waitingVenue(page);
  await enter(page, owner, `/venues/${id}`);
  const field = page.getByLabel(words.fields.name, { exact: true });
  await field.fill(`${name} А`);
  const other = await request.patch(`/venues/${id}`, {
    headers: bearer(await adminToken(request)),
    data: { name: `${name} Б` },
  });
  expect(other.status()).toBe(200);
  await page.getByRole("button", { name: common.save }).click();
  await expect(page.getByText(words.changed.title)).toBeVisible();
  await expect(field).toHaveValue(`${name} А`);
  await expectAccessible(page);
  await page.getByRole("button", { name: words.changed.load }).click();
  await expect(field).toHaveValue(`${name} Б`);
});

test("an admin refuses a venue, its owner hands it in again, and it is approved", async ({
  page,
  request,
  browser,
}) => {
  const { owner, id, name } = await waitingVenue(page);
  const admin = await newUser(request, ["admin:venues", "admin:users", "users:read"]);
  await enter(page, admin, `/venues?q=${encodeURIComponent(name)}&status=pending_approval`);
  await expect(page.getByRole("link", { name })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name }).click();
  await expect(page.getByText(words.preview.lead)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: words.status.refuse }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.status.refuseReason).fill("Добавете снимки.");
  await dialog.getByRole("button", { name: words.status.refuse }).click();
  await expect(page.getByText("Причина: Добавете снимки.")).toBeVisible();

  const theirs = await (await browser.newContext()).newPage();
  await enter(theirs, owner, `/venues/${id}`);
  await theirs.getByRole("button", { name: words.status.again }).click();
  await theirs.getByRole("dialog").getByRole("button", { name: words.status.again }).click();
  await expect(theirs.getByText(words.status.waiting)).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: words.status.approve }).click();
  await dialog.getByRole("button", { name: words.status.approve }).click();
  await expect(page.locator("header").getByText(panel.venueStatus.active)).toBeVisible();

  await theirs.goto(`/admin/venues/${id}?tab=status`);
  await expectAccessible(theirs);
  await theirs.getByRole("button", { name: words.status.removeButton }).click();
  await theirs.getByRole("dialog").getByRole("button", { name: words.status.removeButton }).click();
  await expect(theirs).toHaveURL(/\/admin\/venues$/);
  await theirs.close();
});
