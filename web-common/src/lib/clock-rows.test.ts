import { expect, it } from "vitest";
import { clockRows, hoursOf, isAgain } from "./clock-rows";

const SOFIA = "Europe/Sofia";
const rowsOf = (day: string) => clockRows(day, SOFIA).map(({ row }) => row);

it("tells the two half-hours apart that the clock shows when it is set back", () => {
  expect(rowsOf("2026-10-25").slice(5, 12)).toEqual([
    "02:30",
    "03:00",
    "03:30",
    "03:00#2",
    "03:30#2",
    "04:00",
    "04:30",
  ]);
  expect(rowsOf("2026-10-25").filter(isAgain)).toEqual(["03:00#2", "03:30#2"]);
  expect(hoursOf("2026-10-25", SOFIA)).toBe(25);
});

it("skips what the clock skips", () => {
  expect(rowsOf("2026-03-29").slice(5, 8)).toEqual(["02:30", "04:00", "04:30"]);
  expect(hoursOf("2026-03-29", SOFIA)).toBe(23);
});

it("has 48 half-hours on other days", () => {
  expect(rowsOf("2026-03-30")).toHaveLength(48);
  expect(hoursOf("2026-03-30", SOFIA)).toBe(24);
});
