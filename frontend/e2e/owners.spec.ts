import { expect, test } from "@playwright/test";
import { expectAccessible } from "../../web-common/e2e/access";
import { decideOnApplication, newCustomer } from "../../web-common/e2e/people";
import { logIn, WORDS, type Language } from "./stage";

for (const language of ["bg", "en"] as const satisfies readonly Language[]) {
  const { owners } = WORDS[language];

  test(`a customer applies to become an owner, is refused, applies anew, and is approved (${language})`, async ({
    page,
  }) => {
    const customer = await newCustomer(page.request);
    await page.goto(`/${language}/owners`);
    await page.getByRole("link", { name: owners.logIn }).click();
    await logIn(page, customer, language);
    await expect(page).toHaveURL(new RegExp(`/${language}/owners$`));
    await page.getByRole("button", { name: owners.apply }).click();
    await expect(page.getByLabel(owners.business)).toBeFocused();
    await expectAccessible(page);

    const apply = async () => {
      await page.getByLabel(owners.business).fill("Левски Спорт <b>ООД</b>");
      await page.getByLabel(owners.phone).fill("+359 88 123 4567");
      await page.getByRole("button", { name: owners.apply }).click();
      await expect(page.getByText(owners.pending.replace("{business}", "Левски Спорт <b>ООД</b>"))).toBeVisible();
    };
    await apply();
    await expectAccessible(page);

    await decideOnApplication(page.request, customer, "Никой не вдигна\nтелефона.");
    await page.reload();
    await expect(page.getByText(owners.refused)).toBeVisible();
    await expect(page.getByText("Никой не вдигна")).toBeVisible();
    await expectAccessible(page);

    await apply();
    await decideOnApplication(page.request, customer);
    // The token that the page has is worthless from now on; the page gets another one by itself.
    await page.reload();
    await expect(page.getByText(owners.already)).toBeVisible();
  });
}
