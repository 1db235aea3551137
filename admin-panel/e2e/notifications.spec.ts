import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { newUser, unique } from "../../web-common/e2e/people";
import { enter, WORDS } from "./stage";

const { notifications, panel, common } = WORDS.bg;

test("an admin writes a mail, which is looked at before it goes out, and found afterwards", async ({ page }) => {
  const admin = await newUser(page.request, ["admin:notifications"]);
  const to = `radka${unique()}@example.bg`;
  const subject = `Промяна ${unique()}`;
  await enter(page, admin, "/notifications");
  await page.getByRole("link", { name: notifications.write }).click();
  await page.getByLabel(notifications.to).fill(to);
  await page.getByLabel(notifications.subject).fill(subject);
  await page.getByLabel(notifications.body).fill("Здравейте!\n\nОт понеделник отваряме в 7.");
  await expectAccessible(page);
  await page.getByRole("button", { name: notifications.check }).click();
  await expect(page.getByRole("dialog").getByText(to)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: common.send }).click();
  await expect(page.getByRole("heading", { name: subject })).toBeVisible();
  await expect(page.locator("dd").getByText(notifications.templates.admin_letter)).toBeVisible();
  await expect(page.locator("dd").getByText(notifications.statuses.sent, { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: notifications.all }).click();
  await page.getByLabel(notifications.recipientFilter).fill(to);
  await page.getByRole("button", { name: panel.search }).click();
  await expect(page.getByRole("row", { name: new RegExp(subject) })).toHaveCount(1);
  await expect(page.getByRole("row")).toHaveCount(2);
  await expectAccessible(page);
});

test("who may only read finds nothing to send", async ({ page }) => {
  const reader = await newUser(page.request, ["admin:notifications:read"]);
  await enter(page, reader, "/notifications");
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("link", { name: notifications.write })).toHaveCount(0);
  await page.goto("/admin/notifications/new");
  await expect(page.getByRole("heading", { name: panel.notFound })).toBeVisible();
});
