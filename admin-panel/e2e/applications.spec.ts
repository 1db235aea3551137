import { expect, test, type APIRequestContext } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { bearer, decideOnApplication, newCustomer, newUser, tokenOf, unique } from "../../web-common/e2e/people";
import { enter, WORDS } from "./stage";

const { applications } = WORDS.bg;

/** Somebody who applied a moment ago, and under which name. */
async function newApplicant(request: APIRequestContext) {
  const person = await newCustomer(request);
  const business = `Спорт клуб ${unique()}`;
  const headers = bearer(await tokenOf(request, person.email, person.password));
  const data = { business_name: business, phone: "+359 88 123 4567", message: "Имаме два корта.\nИ зала." };
  const made = await request.post("/users/@me/owner-application", { headers, data });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  return { person, business, id };
}

test("an application is found and approved, and the applicant is an owner", async ({ page }) => {
  const { person, business, id } = await newApplicant(page.request);
  await enter(page, await newUser(page.request, ["admin:users"]), "/applications?status=pending");
  await expect(page.getByRole("link", { name: /Спорт клуб/ }).first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/admin/applications/${id}`);
  await expect(page.getByRole("heading", { name: applications.one.replace("{business}", business) })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: applications.approve }).click();
  await expect(page.getByRole("dialog").getByText(person.email)).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: applications.approve }).click();
  await expect(page.locator("dd").getByText(applications.statuses.approved)).toBeVisible();
  await page.getByRole("link", { name: applications.toUser }).click();
  await expect(page.getByRole("checkbox", { name: "venues:write", exact: true })).toBeChecked();
});

test("a refusal has a reason; what was decided meanwhile is told", async ({ page }) => {
  const admin = await newUser(page.request, ["admin:users"]);
  const one = await newApplicant(page.request);
  await enter(page, admin, `/applications/${one.id}`);
  await page.getByRole("button", { name: applications.refuse }).click();
  await page.getByLabel(applications.reason).fill("Никой не вдигна\nтелефона.");
  await page.getByRole("dialog").getByRole("button", { name: applications.refuse }).click();
  await expect(page.getByText("Никой не вдигна")).toBeVisible();
  await expect(page.getByRole("button", { name: applications.approve })).toHaveCount(0);

  const other = await newApplicant(page.request);
  await page.goto(`/admin/applications/${other.id}`);
  await page.getByRole("button", { name: applications.approve }).click();
  await decideOnApplication(page.request, other.person, "Няма такъв адрес.");
  await page.getByRole("dialog").getByRole("button", { name: applications.approve }).click();
  await expect(page.getByText(applications.late)).toBeVisible();
  await expect(page.getByText("Няма такъв адрес.")).toBeVisible();
  await expectAccessible(page);
});
