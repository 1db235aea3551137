import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing stands in the way of anybody, as far as a program can tell; and nothing is wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
  await expectNoViolation(page, (axe) => axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]));
  const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  await page.emulateMedia({ colorScheme: dark ? "light" : "dark" });
  await expectNoViolation(page, (axe) => axe.withRules(["color-contrast"]));
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Waits until a page is complete: what is far below comes when somebody comes near it. */
export async function readToTheEnd(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.locator("main .animate-pulse, main [aria-busy=true]")).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

async function expectNoViolation(page: Page, rules: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // Colours that are on their way are those of neither theme.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each instanceof CSSTransition)
        .map((each) => each.finished),
    ),
  );
  const { violations } = await rules(new AxeBuilder({ page })).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}
