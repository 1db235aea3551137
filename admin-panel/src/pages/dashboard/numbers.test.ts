import { describe, expect, it } from "vitest";
import { bookingOf } from "./booking-fixture";
import { busyHours, heatOf } from "./heat";
import { periodsOf } from "./money/periods";
import { needsAnswer } from "./needs-answer";

describe("a pending booking", () => {
  it("waits for the venue once it is paid, or when it costs nothing", () => {
    const hold_expires_at = "2026-11-28T07:00:00Z";
    expect(needsAnswer(bookingOf({ hold_expires_at: null }))).toBe(true);
    expect(needsAnswer(bookingOf({ hold_expires_at, total_price: "12.00" }))).toBe(false);
    expect(needsAnswer(bookingOf({ hold_expires_at, total_price: "0.00" }))).toBe(true);
  });
});

describe("a heat map", () => {
  it("grows stronger with what is booked, and never shows something as nothing", () => {
    expect([0, 1, 240, 241, 1200].map((minutes) => heatOf(minutes, 1200))).toEqual([0, 1, 1, 2, 5]);
  });

  it("begins and ends with the hours of use", () => {
    const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
    expect(busyHours(week)).toEqual([]);
    const busy = week.map((day, index) =>
      index === 2 ? day.map((_, hour) => (hour === 9 || hour === 11 ? 30 : 0)) : day,
    );
    expect(busyHours(busy)).toEqual([9, 10, 11]);
  });
});

describe("periods of revenue", () => {
  const period = (start: string, currency: string) => ({
    start,
    currency,
    received: "10.00",
    refunded: "4.00",
    net: "6.00",
  });

  it("are all days, each currency by itself", () => {
    const periods = [period("2026-11-02", "BGN"), period("2026-11-02", "EUR")];
    const found = periodsOf({ periods }, { from: "2026-11-01", to: "2026-11-04" }, "day", "EUR");
    expect(found.map(({ start, net, currency }) => [start, net, currency])).toEqual([
      ["2026-11-01", "0.00", "EUR"],
      ["2026-11-02", "6.00", "EUR"],
      ["2026-11-03", "0.00", "EUR"],
    ]);
  });

  it.each([
    ["week", "2026-11-28", "2026-12-08", ["2026-11-23", "2026-11-30", "2026-12-07"]],
    ["month", "2026-01-31", "2026-03-02", ["2026-01-01", "2026-02-01", "2026-03-01"]],
  ] as const)("begin with the %s of the first day", (by, from, to, starts) => {
    expect(periodsOf({ periods: [] }, { from, to }, by, "EUR").map(({ start }) => start)).toEqual(starts);
  });
});
