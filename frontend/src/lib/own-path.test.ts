import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each([
  "/bg",
  "/en/",
  "/admin",
  "/admin/bookings?page=2",
  "/bg/venues/7?day=2026-11-28&court=1#grid",
  "/en?sport=tennis",
])("%s is a page of this site", (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  "https://evil.example/bg",
  "//evil.example/bg",
  "/\\evil.example/bg",
  "\\\\evil.example/bg",
  "/bg\\..\\..\\evil.example",
  "javascript:alert(1)",
  "javascript:/bg/",
  "data:text/html,/bg/",
  "bg/venues",
  "/bgevil",
  "/administrator",
  "/auth/logout",
  "/",
  "",
])("%s leads elsewhere", (path) => {
  expect(ownPath(path)).toBeUndefined();
});

test.each(["/bg/..//evil.example", "/bg/%2e%2e//evil.example", "/bg/%2E./%2e//evil.example", "/bg/../auth/logout"])(
  "%s is somewhere else once its dots are followed",
  (path) => {
    expect(ownPath(path)).toBeUndefined();
  },
);

test.each(["/bg/\n/evil.example", "/bg/\t", " /bg", "/bg/\u0000", "/\t/evil.example"])(
  "%j holds characters that browsers drop",
  (path) => {
    expect(ownPath(path)).toBeUndefined();
  },
);

test("an address that is encoded stays within this site", () => {
  expect(ownPath("/bg/%2F%2Fevil.example")).toBe("/bg/%2F%2Fevil.example");
  expect(ownPath("%2F%2Fevil.example")).toBeUndefined();
  expect(ownPath("/%2Fevil.example")).toBeUndefined();
});

test.each([undefined, null, 7, ["/bg"], { href: "/bg" }])("%j is no path", (value) => {
  expect(ownPath(value)).toBeUndefined();
});
