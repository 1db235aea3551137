import { clockRows } from "@common/lib/clock-rows";
import { HALF_HOUR, localTime, plusDays } from "@common/lib/zone";
import { openOn, openPastMidnight, type WorkingHours } from "@common/lib/working-hours";

/** Half-hours after midnight that are shown under a day, where a venue stays open. */
const NIGHT = 8;

export type CellState = "free" | "mine" | "taken" | "closed" | "past" | "short";

/** A half-hour of a court. */
export interface Cell {
  /** Milliseconds since 1970. */
  readonly start: number;
  /** What stands beside it: clock time, which one of two where the clock shows it twice, and whether after midnight. */
  readonly row: string;
  readonly state: CellState;
}

/** The half-hours of one day at one court, the earliest first. */
export interface DayColumn {
  readonly day: string;
  readonly cells: readonly Cell[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of a court around a day. */
export interface CourtFacts {
  readonly zone: string;
  readonly hours: WorkingHours;
  /** Starts of hours that the server would book. */
  readonly freeStarts: ReadonlySet<number>;
  readonly taken: readonly Span[];
  readonly mine: readonly Span[];
  readonly now: number;
}

/**
 * The half-hours of a day. Free is only what the server offers: its answer knows the hours, the closures, the clock and
 * the days on which the clocks change. The rest is told apart for the eye.
 */
export function dayColumn(day: string, facts: CourtFacts): DayColumn {
  const next = plusDays(day, 1);
  const own = rows(day, facts.zone, "");
  const night = openPastMidnight(day, next, facts.hours) ? rows(next, facts.zone, "+").slice(0, NIGHT) : [];
  const cells = [
    ...own.map((cell) => ({ ...cell, state: stateOf(cell.start, day, facts) })),
    ...night.map((cell) => ({ ...cell, state: stateOf(cell.start, next, facts) })),
  ];
  return { day, cells };
}

/** How many rows a grid of some days will have, as far as the opening hours tell. */
export function expectedRows(days: readonly string[], zone: string, hours: WorkingHours): number {
  const nothing = { zone, hours, freeStarts: new Set<number>(), taken: [], mine: [], now: 0 };
  return gridRows(days.map((day) => dayColumn(day, nothing))).length;
}

/** The rows that columns have together, in the order of the clock: that of the longest day. */
export function gridRows(columns: readonly DayColumn[]): string[] {
  const own = longest(columns.map((column) => column.cells.map((cell) => cell.row).filter((row) => !isNight(row))));
  const night = longest(columns.map((column) => column.cells.map((cell) => cell.row).filter(isNight)));
  const shown = new Set(
    columns.flatMap((column) => column.cells.filter((cell) => cell.state !== "closed").map((cell) => cell.row)),
  );
  const all = [...own, ...night];
  const first = all.findIndex((row) => shown.has(row));
  const last = all.findLastIndex((row) => shown.has(row));
  return first < 0 ? [] : all.slice(first, last + 1);
}

/** Whether a row belongs to the day after. */
export function isNight(row: string): boolean {
  return row.startsWith("+");
}

/** The clock time of a row. */
export function rowClock(row: string): string {
  return row.replace("+", "").slice(0, 5);
}

function longest(lists: readonly string[][]): string[] {
  return lists.reduce((longer, list) => (list.length > longer.length ? list : longer), []);
}

function rows(day: string, zone: string, prefix: string): Omit<Cell, "state">[] {
  return clockRows(day, zone).map(({ start, row }) => ({ start, row: prefix + row }));
}

function stateOf(start: number, day: string, facts: CourtFacts): CellState {
  if (facts.freeStarts.has(start) || facts.freeStarts.has(start - HALF_HOUR)) {
    return "free";
  }
  const { hour, minute } = localTime(start, facts.zone);
  const minutes = hour * 60 + minute;
  const open = openOn(day, facts.hours);
  if (!open || minutes < open.open || minutes + 30 > open.close) {
    return "closed";
  }
  if (overlaps(facts.mine, start)) {
    return "mine";
  }
  if (start < facts.now) {
    return "past";
  }
  return overlaps(facts.taken, start) ? "taken" : "short";
}

function overlaps(spans: readonly Span[], start: number): boolean {
  return spans.some((span) => span.start < start + HALF_HOUR && start < span.end);
}
