import { describe, expect, it } from "vitest";
import { presetOf, rangeOf } from "./range";

describe("ranges of days", () => {
  it.each([
    ["today", "2026-11-28", "2026-11-28", "2026-11-29"],
    // A Saturday, and a Monday itself.
    ["week", "2026-11-28", "2026-11-23", "2026-11-30"],
    ["week", "2026-11-23", "2026-11-23", "2026-11-30"],
    ["month", "2026-02-28", "2026-02-01", "2026-03-01"],
    ["month", "2026-12-31", "2026-12-01", "2027-01-01"],
    ["last7", "2026-03-01", "2026-02-23", "2026-03-02"],
    // Over the day on which the clocks go forward.
    ["last30", "2026-04-05", "2026-03-07", "2026-04-06"],
    ["last90", "2026-03-31", "2026-01-01", "2026-04-01"],
  ] as const)("%s on %s begins on %s and ends before %s", (preset, today, from, to) => {
    expect(rangeOf(preset, today)).toEqual({ from, to });
  });

  it("are recognised again", () => {
    expect(presetOf({ from: "2026-11-22", to: "2026-11-29" }, "2026-11-28")).toBe("last7");
    expect(presetOf({ from: "2026-11-21", to: "2026-11-29" }, "2026-11-28")).toBeUndefined();
  });
});
