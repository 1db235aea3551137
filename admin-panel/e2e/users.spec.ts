import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { adminToken, bearer, newCustomer, newUser, tokenOf, unique } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";
import { enter, WORDS } from "./stage";

const { users, panel, common } = WORDS.bg;
const ADMIN = ["admin:users", "users:read"];

test("an admin opens an account, makes its person an owner, and deletes it in the end", async ({ page }) => {
  const admin = await newUser(page.request, ADMIN);
  const name = `Петко ${unique()}`;
  const email = `petko${unique()}@example.bg`;
  await enter(page, admin, "/users");
  await expectAccessible(page);

  await page.getByRole("link", { name: users.new }).click();
  // The search of the page before is labelled by the same words.
  await expect(page.getByRole("heading", { name: users.new })).toBeVisible();
  await page.getByLabel(users.username).fill(email);
  await page.getByLabel(users.email).fill(email);
  await page.getByLabel(users.fullName).fill(name);
  await page.getByRole("button", { name: users.generate }).click();
  await page.getByText(users.exactScopes).click();
  await expectAccessible(page);
  const password = await page.getByLabel(users.password, { exact: true }).inputValue();
  await page.getByRole("button", { name: users.create }).click();
  await expect(page.getByRole("heading", { name })).toBeVisible();
  const token = await tokenOf(page.request, email, password);

  await page.getByRole("button", { name: users.makeOwner }).click();
  await page.getByRole("dialog").getByRole("button", { name: users.makeOwner }).click();
  await expect(page.getByRole("checkbox", { name: "venues:write", exact: true })).toBeChecked();
  await expect(async () => {
    const answer = await page.request.get("/users/@me", { headers: bearer(token) });
    expect(answer.status()).toBe(401);
  }).toPass({ timeout: 5_000 });
  await expect(page.getByRole("cell", { name: users.events.scopes_changed })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: users.deactivate }).click();
  await page.getByRole("dialog").getByRole("button", { name: users.deactivate }).click();
  await expect(page.getByRole("button", { name: users.activate })).toBeVisible();
  await page.getByRole("button", { name: users.deleteUser }).click();
  await expect(page.getByRole("dialog", { name: new RegExp(name) })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: users.deleteUser }).click();
  await expect(page).toHaveURL(/\/admin\/users$/);
  await page.getByLabel(users.search).fill(email);
  await page.getByRole("button", { name: panel.search }).click();
  await expect(page.getByText(panel.emptyFiltered)).toBeVisible();
});

test("data and single scopes are changed; an owner with a venue is not deleted", async ({ page }) => {
  const admin = await newUser(page.request, ADMIN);
  const { owner } = await newVenue(page.request);
  await enter(page, admin, `/users?q=${encodeURIComponent(owner.email)}`);
  await page.getByRole("link", { name: owner.name }).click();
  await page.getByLabel(users.fullName).fill("Петя Дубарова");
  await page.getByRole("form", { name: users.data }).getByRole("button", { name: common.save }).click();
  await expect(page.getByRole("heading", { name: "Петя Дубарова" })).toBeVisible();

  await page.getByRole("checkbox", { name: "venues:delete", exact: true }).uncheck();
  await page.getByRole("button", { name: users.saveScopes }).click();
  await expect(page.getByRole("dialog").getByText("venues:delete")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: users.saveScopes }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: "venues:delete", exact: true })).not.toBeChecked();

  await page.getByRole("button", { name: users.deleteUser }).click();
  await page.getByRole("dialog").getByRole("button", { name: users.deleteUser }).click();
  await expect(page.getByRole("alert")).toHaveText(WORDS.bg.problems["user-still-needed"]);
});

test("the audit trail tells who failed to sign in", async ({ page }) => {
  const admin = await newUser(page.request, ADMIN);
  const customer = await newCustomer(page.request);
  const failed = await page.request.post("/auth/token", { form: { username: customer.email, password: "wrong" } });
  expect(failed.status()).toBe(401);
  const headers = bearer(await adminToken(page.request));
  const found = await page.request.get(`/users?q=${encodeURIComponent(customer.email)}`, { headers });
  const [{ id }] = (await found.json()) as [{ id: string }];

  await enter(page, admin, `/users/audit?account_id=${id}`);
  await page.getByLabel(users.event).selectOption(users.events.sign_in_failed);
  const row = page.getByRole("row", { name: new RegExp(users.events.sign_in_failed) });
  await expect(row).toHaveCount(1);
  await expect(row.getByRole("link", { name: customer.name })).toBeVisible();
  await expectAccessible(page);
});

test("one's own account has no password without the present one, and is told as one's own", async ({ page }) => {
  const admin = await newUser(page.request, ADMIN);
  await enter(page, admin, `/users?q=${encodeURIComponent(admin.email)}`);
  await page.getByRole("link", { name: admin.name }).click();
  await expect(page.getByText(users.ownPassword)).toBeVisible();
  await page.getByRole("checkbox", { name: "admin:users", exact: true }).uncheck();
  await page.getByRole("button", { name: users.saveScopes }).click();
  await expect(page.getByText(users.losingAdmin)).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: users.saveScopes }).click();
  await expect(page.getByRole("heading", { name: panel.refused })).toBeVisible();
});
