import { expect, test } from "@playwright/test";
import { linkInMail, newPerson } from "../../web-common/e2e/people";
import { logIn, signUp } from "./stage";

test("a session outlives a reload, is shared by tabs, and ends in all of them", async ({ page, context }) => {
  const person = newPerson();
  await signUp(page, person, "bg");
  await page.goto("/bg/login");
  await logIn(page, person);
  const menu = page.getByRole("button", { name: "Вашият профил" });
  await expect(menu).toBeVisible();

  await page.reload();
  await expect(menu).toBeVisible();
  const other = await context.newPage();
  await other.goto("/bg/account");
  await expect(other.getByRole("heading", { level: 1, name: "Профил" })).toBeVisible();

  const secrets = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  expect(secrets).not.toContain("eyJ");
  expect(secrets).not.toContain("refresh");
  const cookie = (await context.cookies()).find(({ name }) => name.includes("refresh"));
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Strict" });

  await menu.click();
  await page.getByRole("menuitem", { name: "Изход" }).click();
  await expect(page.getByRole("link", { name: "Вход" })).toBeVisible();
  await expect(other).toHaveURL(/\/bg\/login/);
});

test("a forgotten password is replaced by the link in the mail", async ({ page }) => {
  const person = newPerson();
  await signUp(page, person, "bg");
  await page.goto("/bg/login");
  await page.getByRole("link", { name: "Забравена парола?" }).click();
  await page.getByLabel("Имейл", { exact: true }).fill(person.email);
  await page.getByRole("button", { name: "Изпрати връзка" }).click();
  await expect(page.getByText(/писмото вече пътува/)).toBeVisible();

  await page.goto(await linkInMail(page.request, person.email, "/bg/reset-password"));
  const password = "Lipova-Gora-1944";
  await page.getByRole("textbox", { name: "Нова парола" }).fill(password);
  await page.getByRole("textbox", { name: "Паролата отново" }).fill(password);
  await page.getByRole("button", { name: "Запази паролата" }).click();
  await expect(page.getByText("Паролата е сменена")).toBeVisible();

  await page.goto("/bg/login");
  await logIn(page, person);
  await expect(page.getByText("Грешен имейл или парола.")).toBeVisible();
  await logIn(page, { ...person, password });
  await expect(page.getByRole("button", { name: "Вашият профил" })).toBeVisible();
});
