import { expect, it } from "vitest";
import { secureUrlOf } from "./secure-url";

it.each([
  [" https://images.example.bg/court.jpg ", "https://images.example.bg/court.jpg"],
  ["https://images.example.bg/корт.jpg?a=[1]", "https://images.example.bg/%D0%BA%D0%BE%D1%80%D1%82.jpg?a=%5B1%5D"],
  ["http://images.example.bg/court.jpg", undefined],
  ["https://ivan:secret@images.example.bg/court.jpg", undefined],
  ["javascript:alert(1)", undefined],
  ["court.jpg", undefined],
  ["https://images.example.bg/" + "a".repeat(500), undefined],
])("%s is %s", (text, url) => {
  expect(secureUrlOf(text)).toBe(url);
});
