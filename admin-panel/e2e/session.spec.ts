import { expect, test } from "@playwright/test";
import { bearer, newOwner, tokenOf, unique } from "../../web-common/e2e/people";
import { enter, WORDS } from "./stage";

const { venues, panel, sports } = WORDS.bg;

test("a sign-in that ends while somebody types loses nothing", async ({ page }) => {
  const owner = await newOwner(page.request);
  const name = `Тенис клуб ${unique()}`;
  await enter(page, owner, "/venues/new");
  await page.getByLabel(venues.fields.name, { exact: true }).fill(name);
  await page.getByLabel(venues.fields.description).fill("Клей корт под тепетата, с осветление.");
  await page.getByRole("checkbox", { name: sports.tennis }).check();
  await page.getByLabel(venues.fields.capacity).fill("4");
  await page.getByLabel(venues.fields.price_per_hour).fill("12");
  await page.getByRole("button", { name: venues.steps.next }).click();
  await page.getByLabel(venues.fields.address).fill("ул. „Ландос“ 24");
  await page.getByLabel(venues.fields.city, { exact: true }).fill("Пловдив");
  await page.getByRole("button", { name: venues.steps.next }).click();

  const headers = bearer(await tokenOf(page.request, owner.email, owner.password));
  expect((await page.request.delete("/users/@me/sessions", { headers })).status()).toBe(204);
  await page.getByRole("button", { name: venues.steps.create }).click();
  const dialog = page.getByRole("dialog", { name: panel.sessionEnded });
  await dialog.getByLabel(panel.password).fill(owner.password);
  await dialog.getByRole("button", { name: panel.signIn }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole("button", { name: venues.steps.create }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});
