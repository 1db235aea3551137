import { describe, expect, it } from "vitest";
import { formatMoney } from "./money";
import { countdownText, dayText, spanText } from "./time-text";
import { clockTime, localDay, plusDays, sameClock, startOfDay, weekday } from "./zone";

const SOFIA = "Europe/Sofia";
const at = (text: string): number => Date.parse(text);

describe("times for people", () => {
  it("are those of the venue, not of the reader", () => {
    expect(clockTime(at("2026-12-01T16:00:00Z"), SOFIA)).toBe("18:00");
    expect(spanText(at("2026-12-01T16:00:00Z"), at("2026-12-01T17:30:00Z"), SOFIA, "en")).toBe(
      "Tue, 1 Dec 2026, 18:00–19:30",
    );
    expect(sameClock(at("2026-12-01T16:00:00Z"), SOFIA, "Europe/Athens")).toBe(true);
    expect(sameClock(at("2026-12-01T16:00:00Z"), SOFIA, "Europe/Berlin")).toBe(false);
  });

  it("end at 24:00 on their own day, and tell another day", () => {
    expect(spanText(at("2026-12-01T20:00:00Z"), at("2026-12-01T22:00:00Z"), SOFIA, "en")).toBe(
      "Tue, 1 Dec 2026, 22:00–24:00",
    );
    expect(spanText(at("2026-12-01T21:00:00Z"), at("2026-12-01T23:00:00Z"), SOFIA, "en")).toBe(
      "Tue, 1 Dec 2026, 23:00–Wed, 2 Dec 2026, 01:00",
    );
  });

  it("tell an hour before and after the clocks change rightly", () => {
    expect(spanText(at("2027-03-28T00:00:00Z"), at("2027-03-28T02:00:00Z"), SOFIA, "en")).toBe(
      "Sun, 28 Mar 2027, 02:00–05:00",
    );
  });

  it("are in the language of the page", () => {
    expect(dayText("2026-12-01", "bg")).toBe("вторник, 1 декември");
    expect(dayText("2026-12-01", "en")).toBe("Tuesday 1 December");
  });

  it("count down", () => {
    expect(countdownText(65_000)).toBe("01:05");
    expect(countdownText(3_601_000)).toBe("01:00:01");
    expect(countdownText(-5)).toBe("00:00");
  });
});

describe("days at a place", () => {
  it("begin at its midnight, also where the clocks skip midnight", () => {
    expect(new Date(startOfDay("2026-12-01", SOFIA)).toISOString()).toBe("2026-11-30T22:00:00.000Z");
    expect(new Date(startOfDay("2026-10-25", SOFIA)).toISOString()).toBe("2026-10-24T21:00:00.000Z");
    expect(new Date(startOfDay("2024-04-26", "Africa/Cairo")).toISOString()).toBe("2024-04-25T22:00:00.000Z");
    expect(localDay(startOfDay("2026-12-01", "Pacific/Kiritimati"), "Pacific/Kiritimati")).toBe("2026-12-01");
    expect(localDay(startOfDay("2026-12-01", "Pacific/Niue"), "Pacific/Niue")).toBe("2026-12-01");
  });

  it("follow each other over the ends of months", () => {
    expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(plusDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(weekday("2026-11-30")).toBe(0);
    expect(weekday("2026-11-29")).toBe(6);
  });
});

describe("money for people", () => {
  it("has two digits and the sign of its currency", () => {
    expect(formatMoney("25.00", "EUR", "bg").replaceAll("\u00a0", " ")).toBe("25,00 €");
    expect(formatMoney("25.00", "EUR", "en")).toBe("€25.00");
    expect(formatMoney("0.10", "EUR", "en")).toBe("€0.10");
  });
});
