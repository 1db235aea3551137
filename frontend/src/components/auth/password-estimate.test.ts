import { expect, test } from "vitest";
import { passwordStrength } from "./password-estimate";

test.each(["", "a", "aaaaaaaaaaaa", "12345678", "password1", "парола123", "qwertyuiop", "abcdefgh", "87654321"])(
  "%j is very weak",
  (password) => {
    expect(passwordStrength(password)).toBe(0);
  },
);

test.each(["cheresha", "cheresha9", "череша2024"])("%j, a word with a number, is weak", (password) => {
  expect(passwordStrength(password)).toBe(1);
});

test.each(["tri-cheresha-9", "pet-dyuli-8-v-koshnica", "xK9#mQ2$vL"])("%j is strong", (password) => {
  expect(passwordStrength(password)).toBe(4);
});

test("what everybody knows of somebody does not make a password any better", () => {
  const password = "Ivan.Petrov-1990";
  const known = ["Иван Петров", "ivan.petrov@example.bg"];

  expect(passwordStrength(password, known)).toBeLessThan(passwordStrength(password));
  expect(passwordStrength("ivan.petrov@example.bg", known)).toBe(0);
});

test("a longer password is never weaker", () => {
  const password = "tri-chereshi-i-pet-dyuli";
  const strengths = Array.from(password, (_, length) => passwordStrength(password.slice(0, length)));

  expect(strengths).toEqual([...strengths].sort());
});
