import { describe, expect, it } from "vitest";
import { HALF_HOUR, HOUR } from "@common/lib/zone";
import { hoursOf } from "@common/lib/clock-rows";
import { dayColumn, expectedRows, gridRows, rowClock, type CourtFacts } from "./day-column";

const SOFIA = "Europe/Sofia";
const at = (text: string): number => Date.parse(text);

function facts(changes: Partial<CourtFacts> = {}): CourtFacts {
  return {
    zone: SOFIA,
    hours: { default: { open: "08:00", close: "22:00" } },
    freeStarts: new Set(),
    taken: [],
    mine: [],
    now: at("2026-11-01T00:00:00Z"),
    ...changes,
  };
}

function stateAt(day: string, clock: string, given: CourtFacts): string | undefined {
  return dayColumn(day, given).cells.find((cell) => cell.row === clock)?.state;
}

describe("a day's column", () => {
  it("takes for free what the server offers, both halves of each hour", () => {
    const given = facts({ freeStarts: new Set([at("2026-12-01T16:00:00Z")]) });
    expect(stateAt("2026-12-01", "17:30", given)).toBe("short");
    expect(stateAt("2026-12-01", "18:00", given)).toBe("free");
    expect(stateAt("2026-12-01", "18:30", given)).toBe("free");
    expect(stateAt("2026-12-01", "19:00", given)).toBe("short");
  });

  it("tells taken, own, past and closed half-hours apart", () => {
    const span = (start: string, end: string) => ({ start: at(start), end: at(end) });
    const given = facts({
      now: at("2026-12-01T07:10:00Z"),
      taken: [
        span("2026-12-01T10:00:00Z", "2026-12-01T11:00:00Z"),
        span("2026-12-01T12:00:00Z", "2026-12-01T13:00:00Z"),
      ],
      mine: [span("2026-12-01T12:00:00Z", "2026-12-01T13:00:00Z")],
    });
    expect(stateAt("2026-12-01", "07:30", given)).toBe("closed");
    expect(stateAt("2026-12-01", "09:00", given)).toBe("past");
    expect(stateAt("2026-12-01", "12:00", given)).toBe("taken");
    expect(stateAt("2026-12-01", "14:30", given)).toBe("mine");
    expect(stateAt("2026-12-01", "22:00", given)).toBe("closed");
  });

  it("is closed all day on a day without hours", () => {
    const given = facts({ hours: { "0": { open: "08:00", close: "20:00" } } });
    expect(dayColumn("2026-12-01", given).cells.every((cell) => cell.state === "closed")).toBe(true);
    expect(stateAt("2026-11-30", "08:00", given)).toBe("short");
  });

  it("has 23 hours in spring and 25 in autumn, each half-hour exactly once", () => {
    expect(hoursOf("2027-03-28", SOFIA)).toBe(23);
    expect(hoursOf("2026-10-25", SOFIA)).toBe(25);
    const spring = dayColumn("2027-03-28", facts({ hours: {} })).cells;
    expect(spring.some((cell) => cell.row === "03:00")).toBe(false);
    const autumn = dayColumn("2026-10-25", facts({ hours: { default: { open: "00:00", close: "23:30" } } })).cells;
    expect(autumn.map((cell) => cell.row).slice(5, 11)).toEqual([
      "02:30",
      "03:00",
      "03:30",
      "03:00#2",
      "03:30#2",
      "04:00",
    ]);
    expect(
      autumn.every((cell, index) => index === 0 || cell.start - (autumn[index - 1]?.start ?? 0) === HALF_HOUR),
    ).toBe(true);
  });

  it("goes on after midnight where the venue does", () => {
    const cells = dayColumn("2026-12-01", facts({ hours: {} })).cells;
    expect(cells.at(-1)?.row).toBe("+03:30");
    expect((cells.at(-1)?.start ?? 0) - (cells[0]?.start ?? 0)).toBe(27.5 * HOUR);
  });
});

describe("the rows of a grid", () => {
  it("begin with the first opening and end with the last", () => {
    const given = facts({
      hours: { default: { open: "09:00", close: "20:00" }, "2": { open: "07:00", close: "12:00" } },
    });
    const rows = gridRows(["2026-12-01", "2026-12-02"].map((day) => dayColumn(day, given)));
    expect([rows[0], rows.at(-1)]).toEqual(["07:00", "19:30"]);
  });

  it("keep the order of the clock on the day on which it is set back", () => {
    const columns = ["2026-10-24", "2026-10-25", "2026-10-26"].map((day) => dayColumn(day, facts({ hours: {} })));
    const rows = gridRows(columns);
    expect(rows.indexOf("03:30#2")).toBe(rows.indexOf("04:00") - 1);
    expect(rowClock("03:30#2")).toBe("03:30");
  });

  it("are known in number before anything is known of the court", () => {
    expect(expectedRows(["2026-12-01"], SOFIA, { default: { open: "08:00", close: "12:00" } })).toBe(8);
    expect(expectedRows(["2026-12-01"], SOFIA, {})).toBe(56);
  });

  it("are none where everything is closed", () => {
    expect(gridRows([dayColumn("2026-12-01", facts({ hours: { "6": { open: "08:00", close: "10:00" } } }))])).toEqual(
      [],
    );
  });
});
