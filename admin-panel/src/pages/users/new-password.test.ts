import { afterEach, expect, test, vi } from "vitest";
import { newPasswordSchema } from "@common/form/schemas";
import { newPassword } from "./new-password";

afterEach(() => {
  vi.restoreAllMocks();
});

test("a made password follows the rules, has no letters that look alike, and is another one each time", () => {
  const made = Array.from({ length: 50 }, newPassword);
  expect(new Set(made).size).toBe(50);
  for (const password of made) {
    expect(newPasswordSchema.safeParse(password).success).toBe(true);
    expect(password).toMatch(/^([a-zA-Z2-9]{5}-){3}[a-zA-Z2-9]{5}$/);
    expect(password).not.toMatch(/[lIiOo01]/);
  }
});

test("each letter is as likely as the others: bytes beyond the last whole row are not used", () => {
  const bytes = [255, 220, 0, ...Array.from({ length: 19 }, () => 54)];
  vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => {
    (array as Uint8Array)[0] = bytes.shift() ?? 0;
    return array;
  });
  expect(newPassword()).toBe("a9999-99999-99999-99999");
});
