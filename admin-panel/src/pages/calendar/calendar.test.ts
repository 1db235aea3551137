import { describe, expect, it } from "vitest";
import { HALF_HOUR } from "@common/lib/zone";
import { bookingOf } from "../bookings/booking-fixture";
import { columnsOfDay, columnsOfWeek, isFree, isOpen, rowsOf, weekOf, type Column } from "./columns";
import { entriesOf, type Entry } from "./entries";
import { instantOf, momentOf } from "./moments";
import { placed } from "./placing";
import { hourFrom, moved, reached, spanOfReach } from "./selecting";

const ZONE = "Europe/Sofia";
const ONE = "c1";
const TWO = "c2";
const at = (text: string) => Date.parse(text);

function booked(start: string, end: string, court = ONE, status: "confirmed" | "no_show" | "cancelled" = "confirmed") {
  const booking = bookingOf({ id: start + court, start_datetime: start, end_datetime: end, court_id: court, status });
  return entriesOf(booking.venue_id, [booking], []);
}

function closed(start: string, end: string, court: string | null = null): readonly Entry[] {
  const closure = { id: start, venue_id: "v", court_id: court, start_datetime: start, end_datetime: end, reason: null };
  return entriesOf("v", [], [closure]);
}

const column = (day: string) => columnsOfWeek(day, ONE, ZONE).find((each) => each.day === day) as Column;

/** In which rows things stand, in which lanes. */
function rowsTaken(day: string, entries: readonly Entry[]) {
  const rows = rowsOf(columnsOfWeek(day, ONE, ZONE));
  return placed(column(day), rows, entries).map(
    ({ firstRow, lastRow, lane, lanes }) => `${rows[firstRow] ?? ""}-${rows[lastRow] ?? ""} ${lane}/${lanes}`,
  );
}

describe("the rows of a week", () => {
  it("begin on Monday", () => {
    expect(weekOf("2026-10-25")).toEqual(weekOf("2026-10-19"));
    expect(weekOf("2026-10-25")[0]).toBe("2026-10-19");
  });

  it("have the doubled hour of a Sunday of 25 hours", () => {
    expect(rowsOf(columnsOfWeek("2026-10-25", ONE, ZONE))).toHaveLength(50);
  });

  it("are those of other days when Sunday lacks an hour", () => {
    expect(rowsOf(columnsOfWeek("2026-03-29", ONE, ZONE))).toHaveLength(48);
    expect(column("2026-03-29").cells).toHaveLength(46);
  });
});

describe("what is placed in a day", () => {
  it("stands in the half-hours of the venue's clock", () => {
    expect(rowsTaken("2026-12-01", booked("2026-12-01T16:00:00Z", "2026-12-01T17:30:00Z"))).toEqual([
      "18:00-19:00 0/1",
    ]);
  });

  it("is told from the same hour that the clock shows again", () => {
    const first = booked("2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z");
    const again = booked("2026-10-25T01:00:00Z", "2026-10-25T02:00:00Z");
    expect(rowsTaken("2026-10-25", [...first, ...again])).toEqual(["03:00-03:30 0/1", "03:00#2-03:30#2 0/1"]);
  });

  it("spans the hour that the clock skips", () => {
    // Half past two until half past four by the clock is one hour.
    expect(rowsTaken("2026-03-29", booked("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"))).toEqual([
      "02:30-04:00 0/1",
    ]);
  });

  it("goes on over midnight in both days", () => {
    const late = booked("2026-12-01T21:00:00Z", "2026-12-01T23:00:00Z");
    expect(rowsTaken("2026-12-01", late)).toEqual(["23:00-23:30 0/1"]);
    expect(rowsTaken("2026-12-02", late)).toEqual(["00:00-00:30 0/1"]);
    const [before] = placed(column("2026-12-01"), rowsOf([column("2026-12-01")]), late);
    expect(before).toMatchObject({ fromBefore: false, toAfter: true });
    const [after] = placed(column("2026-12-02"), rowsOf([column("2026-12-02")]), late);
    expect(after).toMatchObject({ fromBefore: true, toAfter: false });
    expect(rowsTaken("2026-12-03", late)).toEqual([]);
  });

  it("stands side by side when it overlaps, and alone otherwise", () => {
    const all = [
      ...booked("2026-12-01T08:00:00Z", "2026-12-01T10:00:00Z", ONE),
      ...booked("2026-12-01T09:00:00Z", "2026-12-01T11:00:00Z", TWO),
      ...booked("2026-12-01T10:00:00Z", "2026-12-01T12:00:00Z", "c3"),
      ...booked("2026-12-01T12:00:00Z", "2026-12-01T13:00:00Z", ONE),
    ];
    const rows = rowsOf([column("2026-12-01")]);
    const whole = { ...column("2026-12-01"), courtId: undefined };
    expect(placed(whole, rows, all).map(({ lane, lanes }) => `${lane}/${lanes}`)).toEqual(["0/2", "1/2", "0/2", "0/1"]);
  });

  it("is of its court; a closed venue is closed at each", () => {
    expect(rowsTaken("2026-12-01", booked("2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z", TWO))).toEqual([]);
    expect(rowsTaken("2026-12-01", closed("2026-12-01T08:15:00Z", "2026-12-01T08:50:00Z"))).toEqual([
      "10:00-10:30 0/1",
    ]);
  });

  it("is not what was cancelled", () => {
    expect(booked("2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z", ONE, "cancelled")).toEqual([]);
  });
});

describe("a half-hour", () => {
  const start = at("2026-12-01T08:00:00Z");
  const free = (entries: readonly Entry[], now = 0) => isFree(column("2026-12-01"), start, entries, now);

  it("can be selected until it is over", () => {
    expect(free([], start + HALF_HOUR - 1)).toBe(true);
    expect(free([], start + HALF_HOUR)).toBe(false);
  });

  it("is taken by a booking of its court, and by what is closed", () => {
    expect(free(booked("2026-12-01T07:00:00Z", "2026-12-01T08:30:00Z"))).toBe(false);
    expect(free(booked("2026-12-01T07:00:00Z", "2026-12-01T08:00:00Z"))).toBe(true);
    expect(free(booked("2026-12-01T07:00:00Z", "2026-12-01T09:00:00Z", TWO))).toBe(true);
    expect(free(closed("2026-12-01T07:00:00Z", "2026-12-01T09:00:00Z"))).toBe(false);
    expect(free(booked("2026-12-01T07:00:00Z", "2026-12-01T09:00:00Z", ONE, "no_show"))).toBe(true);
  });

  it("of all courts is taken only when all are closed", () => {
    const whole = { ...column("2026-12-01"), courtId: undefined };
    expect(isFree(whole, start, booked("2026-12-01T07:00:00Z", "2026-12-01T09:00:00Z"), 0)).toBe(true);
    expect(isFree(whole, start, closed("2026-12-01T07:00:00Z", "2026-12-01T09:00:00Z"), 0)).toBe(false);
  });

  it("is open as the working hours say", () => {
    const hours = { default: { open: "08:00", close: "22:00" }, "1": { open: "10:30", close: "24:00" } };
    expect(isOpen(start, "2026-12-01", ZONE, hours)).toBe(false);
    expect(isOpen(start + HALF_HOUR, "2026-12-01", ZONE, hours)).toBe(true);
    expect(isOpen(at("2026-12-01T21:30:00Z"), "2026-12-01", ZONE, hours)).toBe(true);
    expect(isOpen(start, "2026-12-02", ZONE, { "1": { open: "08:00", close: "22:00" } })).toBe(false);
  });
});

describe("a selection", () => {
  const day = column("2026-12-01");
  const until = (text: string) => (start: number) => start < at(text);

  it("comes as far as it is free, both ways", () => {
    expect(reached(day, { from: 20, to: 30 }, until("2026-12-01T10:00:00Z"))).toEqual({ from: 20, to: 23 });
    expect(reached(day, { from: 20, to: 10 }, (start) => start >= at("2026-12-01T07:00:00Z"))).toEqual({
      from: 20,
      to: 18,
    });
    expect(spanOfReach(day, { from: 20, to: 18 })).toEqual({
      start: at("2026-12-01T07:00:00Z"),
      end: at("2026-12-01T08:30:00Z"),
    });
  });

  it("is an hour when nothing was drawn, or the half that is free", () => {
    expect(hourFrom(day, 20, () => true).end).toBe(at("2026-12-01T09:00:00Z"));
    expect(hourFrom(day, 20, until("2026-12-01T08:30:00Z")).end).toBe(at("2026-12-01T08:30:00Z"));
    expect(hourFrom(day, 47, () => true).end).toBe(at("2026-12-01T22:00:00Z"));
  });

  it("lasts two hours from three to four on a day of 25", () => {
    const { start, end } = spanOfReach(column("2026-10-25"), { from: 6, to: 9 });
    expect(end - start).toBe(4 * HALF_HOUR);
  });
});

describe("the keys", () => {
  const week = columnsOfWeek("2026-03-29", ONE, ZONE);
  const rows = rowsOf(week);

  it("pass over what the clock skips", () => {
    expect(moved("ArrowDown", { column: 6, row: 5 }, week, rows)).toEqual({ column: 6, row: 8 });
    expect(moved("ArrowUp", { column: 6, row: 8 }, week, rows)).toEqual({ column: 6, row: 5 });
    expect(moved("ArrowRight", { column: 5, row: 6 }, week, rows)).toEqual({ column: 6, row: 8 });
  });

  it("stay within", () => {
    expect(moved("ArrowUp", { column: 0, row: 0 }, week, rows)).toEqual({ column: 0, row: 0 });
    expect(moved("ArrowRight", { column: 6, row: 0 }, week, rows)).toEqual({ column: 6, row: 0 });
    expect(moved("End", { column: 0, row: 3 }, week, rows)).toEqual({ column: 0, row: 47 });
    expect(moved("a", { column: 0, row: 0 }, week, rows)).toBeUndefined();
  });
});

describe("a moment", () => {
  it.each([
    ["2026-10-25T00:30:00Z", "2026-10-25", "03:30"],
    ["2026-10-25T01:30:00Z", "2026-10-25", "03:30#2"],
    ["2026-10-25T01:45:00Z", "2026-10-25", "03:45#2"],
    ["2026-12-01T08:15:00Z", "2026-12-01", "10:15"],
  ])("%s is %s %s, there and back", (instant, day, row) => {
    expect(momentOf(at(instant), ZONE)).toEqual({ day, row });
    expect(instantOf({ day, row }, ZONE)).toBe(at(instant));
  });

  it("is none where the clock never shows it", () => {
    expect(instantOf({ day: "2026-03-29", row: "03:30" }, ZONE)).toBeUndefined();
    expect(instantOf({ day: "", row: "03:30" }, ZONE)).toBeUndefined();
    expect(instantOf({ day: "2026-12-01", row: "03:00#2" }, ZONE)).toBeUndefined();
  });
});

it("makes a column for each court of a day", () => {
  expect(columnsOfDay("2026-12-01", [ONE, TWO], ZONE).map(({ courtId }) => courtId)).toEqual([ONE, TWO]);
});
