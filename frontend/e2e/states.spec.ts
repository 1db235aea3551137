import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { newCustomer } from "../../web-common/e2e/people";
import { newVenue } from "../../web-common/e2e/venues";
import { signIn } from "./stage";

test("the menu of a narrow screen opens, leads on and gives the focus back", async ({ page, isMobile }) => {
  test.skip(!isMobile, "Where there is room, there is no menu.");
  await page.goto("/bg/about");
  const button = page.getByRole("button", { name: "Меню" });
  await button.click();
  const contact = page.getByRole("navigation", { name: "Меню" }).getByRole("link", { name: "Контакти" });
  await expect(contact).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(contact).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await contact.click();
  await expect(page).toHaveURL(/\/bg\/contact/);
  await expect(contact).toBeHidden();
});

test("the filters of a narrow screen open, give the focus back, and find", async ({ page, isMobile }) => {
  test.skip(!isMobile, "Where there is room, they stand beside the list.");
  await page.goto("/bg/venues");
  const button = page.getByRole("button", { name: "Филтри" });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Филтри" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await dialog.getByLabel("Спорт").selectOption({ label: "Тенис" });
  await dialog.getByRole("button", { name: "Покажи" }).click();
  await expect(page).toHaveURL(/sport=tennis/);
  await expect(dialog).toBeHidden();
});

test("pictures are looked at by keyboard", async ({ page }) => {
  const venue = await newVenue(page.request, {
    pictures: ["https://example.invalid/1.jpg", "https://example.invalid/2.jpg"],
  });
  await page.goto(`/bg/venues/${venue.id}`);
  const first = page.getByRole("button", { name: "Снимка 1 от 2" });
  await first.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByText("Снимка 2 от 2")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(first).toBeFocused();
});

test("forms say what is wrong in a way that everybody notices", async ({ page }) => {
  for (const [path, button] of [
    ["signup", "Създай профил"],
    ["login", "Влез"],
    ["forgot-password", "Изпрати връзка"],
    ["contact", "Изпрати"],
  ] as const) {
    await page.goto(`/bg/${path}`);
    await page.locator("main").getByRole("button", { name: button, exact: true }).click();
    await expect(page.locator("main [aria-invalid=true]").first()).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto("/bg/login");
  await page.getByLabel(/Имейл/).fill("nobody@example.bg");
  await page.getByLabel("Парола", { exact: true }).fill("Kestenova-Aleya-1907");
  await page.locator("main").getByRole("button", { name: "Влез", exact: true }).click();
  await expect(page.getByText("Грешен имейл или парола.")).toBeVisible();
  await expectAccessible(page);
});

test("one's own menu and account can be used by everybody", async ({ page }) => {
  await signIn(page, await newCustomer(page.request));
  await page.goto("/bg/account");
  await expect(page.getByRole("heading", { level: 1, name: "Профил" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("textbox").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Вашият профил" }).click();
  await expect(page.getByRole("menuitem", { name: "Изход" })).toBeVisible();
  await expectAccessible(page);
});

test("nothing found, and nobody there, are told to everybody", async ({ page }) => {
  await page.goto("/bg/venues?q=qqqqqqqq");
  await expect(page.getByText("Няма площадки, които да отговарят на всичко това.")).toBeVisible();
  await expectAccessible(page);
  await page.route("**/venues?**", (route) => route.fulfill({ status: 400, body: "{}" }));
  await page.goto("/bg/venues");
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expectAccessible(page);
});
