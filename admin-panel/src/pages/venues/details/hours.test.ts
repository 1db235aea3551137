import { describe, expect, it } from "vitest";
import { clockOf, copyDay, hoursOf, hoursValuesOf, setDays } from "./hours";

const USUAL = { open: "08:00", close: "22:00" };

describe("hours as they are filled in", () => {
  it("are those of the venue, with days that differ and days that are closed", () => {
    const values = hoursValuesOf({ "0": USUAL, "1": USUAL, "2": USUAL, "5": { open: "09:00", close: "24:00" } });
    expect(values.always).toBe(false);
    expect(values.usual).toEqual(USUAL);
    expect(values.days.map((day) => day.mode)).toEqual([
      "usual",
      "usual",
      "usual",
      "closed",
      "closed",
      "own",
      "closed",
    ]);
    expect(values.days[5]).toEqual({ mode: "own", open: "09:00", close: "24:00" });
  });

  it("go by the entry for other days", () => {
    const values = hoursValuesOf({ default: USUAL, "6": { open: "10:00", close: "14:00" } });
    expect(values.days.map((day) => day.mode)).toEqual([...Array<string>(6).fill("usual"), "own"]);
  });

  it("are always, where there are none", () => {
    expect(hoursValuesOf({}).always).toBe(true);
    expect(hoursOf(hoursValuesOf({}))).toEqual({});
  });
});

describe("hours as they are sent", () => {
  it("name the usual ones and the days that differ", () => {
    const hours = { default: USUAL, "6": { open: "10:00", close: "14:00" } };
    expect(hoursOf(hoursValuesOf(hours))).toEqual(hours);
  });

  it("name each open day when one is closed, for the usual ones would open it", () => {
    const values = setDays(hoursValuesOf({ default: USUAL }), [6], { mode: "closed", ...USUAL });
    expect(hoursOf(values)).toEqual({ "0": USUAL, "1": USUAL, "2": USUAL, "3": USUAL, "4": USUAL, "5": USUAL });
  });

  it("have two digits each", () => {
    const values = { ...hoursValuesOf({ default: USUAL }), usual: { open: "8", close: "9:30" } };
    expect(hoursOf(values)).toEqual({ default: { open: "08:00", close: "09:30" } });
  });
});

it.each([
  ["8", "08:00"],
  ["08:00", "08:00"],
  ["23:59", "23:59"],
  ["24:00", "24:00"],
  ["24", "24:00"],
  ["24:30", undefined],
  ["25:00", undefined],
  ["8:60", undefined],
  ["осем", undefined],
  ["", undefined],
])("a time that is typed as %s is %s", (text, clock) => {
  expect(clockOf(text)).toBe(clock);
});

it("a day is copied to others", () => {
  const values = setDays(hoursValuesOf({ default: USUAL }), [0], { mode: "own", open: "10:00", close: "12:00" });
  const copied = copyDay(values, 0, [4, 5]);
  expect(hoursOf(copied)).toEqual({
    default: USUAL,
    "0": { open: "10:00", close: "12:00" },
    "4": { open: "10:00", close: "12:00" },
    "5": { open: "10:00", close: "12:00" },
  });
});
