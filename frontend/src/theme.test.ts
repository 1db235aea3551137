import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import { applyTheme, chooseTheme, storedTheme } from "@common/theme";

/** What a page runs before anything is painted. */
const beforeThePage = () => {
  runInThisContext(readFileSync("public/first.js", "utf8"));
};

describe("the theme", () => {
  afterEach(() => applyTheme("system"));

  it("is the system's as long as nobody has chosen", () => {
    applyTheme(storedTheme());
    expect(document.documentElement).not.toHaveAttribute("data-theme");
  });

  it("is remembered for the next visit", () => {
    chooseTheme("dark");
    expect(document.documentElement).toHaveAttribute("data-theme", "dark");
    expect(storedTheme()).toBe("dark");
    chooseTheme("system");
    expect(document.documentElement).not.toHaveAttribute("data-theme");
  });

  it.each(["light", "dark"] as const)("that was chosen, %s, is there before the page is painted", (theme) => {
    chooseTheme(theme);
    applyTheme("system");
    beforeThePage();
    expect(document.documentElement).toHaveAttribute("data-theme", theme);
  });

  it("is the system's when something else was stored", () => {
    localStorage.setItem("theme", "purple");
    expect(storedTheme()).toBe("system");
    beforeThePage();
    expect(document.documentElement).not.toHaveAttribute("data-theme");
  });
});
