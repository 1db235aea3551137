import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const TOKEN = /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g;
const tokens = new Map(
  [...readFileSync("src/styles.css", "utf8").matchAll(TOKEN)].map(([, name, light, dark]) => [name, { light, dark }]),
);

/** As WCAG defines it, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: "light" | "dark"): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((name) => luminance(tokens.get(name)?.[theme] ?? "#000000"))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(["light", "dark"] as const)("the colours of the %s theme", (theme) => {
  it.each([
    ["foreground", "background"],
    ["foreground", "card"],
    ["foreground", "muted"],
    ["muted-foreground", "background"],
    ["muted-foreground", "card"],
    ["muted-foreground", "muted"],
    ["primary", "background"],
    ["primary", "card"],
    ["primary-foreground", "primary"],
    ["accent-foreground", "accent"],
    ["warning-foreground", "warning"],
    ["destructive", "card"],
    ["destructive-foreground", "destructive"],
  ])("let one read %s on %s", (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["input", "background"],
    ["input", "card"],
    ["ring", "background"],
    ["ring", "card"],
  ])("let one see %s on %s", (line, ground) => {
    expect(contrast(line, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
