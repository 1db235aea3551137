import { HALF_HOUR, HOUR } from "@common/lib/zone";
import type { DayColumn } from "./day-column";

/** No booking is longer. */
export const LONGEST = 24 * HOUR;

/** A time that somebody wants to book, in milliseconds since 1970. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** What becomes of a selection when a half-hour is picked. */
export interface Picked {
  readonly selection: Selection | undefined;
  /** The picked half-hour could not be joined to what was selected, so it begins anew. */
  readonly anew: boolean;
}

/**
 * Picks a half-hour: the first pick selects an hour, the next one stretches or shortens it to there, and picking the
 * beginning again clears it. Nothing but free half-hours is ever selected.
 */
export function pick(column: DayColumn, start: number, before: Selection | undefined): Picked {
  if (!isFree(column, start)) {
    return { selection: before, anew: false };
  }
  if (!before || !column.cells.some((cell) => cell.start === before.start)) {
    return { selection: hourAround(column, start), anew: false };
  }
  if (start === before.start) {
    return { selection: undefined, anew: false };
  }
  const wanted = { start: Math.min(start, before.start), end: joinedEnd(start, before) };
  return isBookable(column, wanted)
    ? { selection: wanted, anew: false }
    : { selection: hourAround(column, start), anew: true };
}

/**
 * What is selected by drawing from a span to a half-hour, in either direction; nothing when that cannot be booked, so that
 * the selection stays as it is.
 */
export function drawn(column: DayColumn, from: Selection, start: number): Selection | undefined {
  const wanted = { start: Math.min(from.start, start), end: Math.max(from.end, start + HALF_HOUR) };
  if (wanted.end - wanted.start < HOUR) {
    return hourAround(column, start);
  }
  return isBookable(column, wanted) ? wanted : undefined;
}

/** Whether a half-hour is selected. */
export function isWithin(start: number, selection: Selection | undefined): boolean {
  return selection !== undefined && start >= selection.start && start < selection.end;
}

/** Whether everything between is free, and the length is one that can be booked. */
export function isBookable(column: DayColumn, { start, end }: Selection): boolean {
  const length = end - start;
  if (length < HOUR || length > LONGEST || length % HALF_HOUR !== 0) {
    return false;
  }
  const starts = Array.from({ length: length / HALF_HOUR }, (_, index) => start + index * HALF_HOUR);
  return starts.every((half) => isFree(column, half));
}

/** A pick within a selection ends it there; one hour stays at least. */
function joinedEnd(start: number, before: Selection): number {
  if (start < before.start) {
    return before.end;
  }
  return Math.max(start + HALF_HOUR, before.start + HOUR);
}

/** The hour that begins with a half-hour, or, before something taken, the one that ends with it. */
function hourAround(column: DayColumn, start: number): Selection | undefined {
  const candidates = [start, start - HALF_HOUR].map((from) => ({ start: from, end: from + HOUR }));
  return candidates.find((hour) => isBookable(column, hour));
}

function isFree(column: DayColumn, start: number): boolean {
  return column.cells.some((cell) => cell.start === start && cell.state === "free");
}
