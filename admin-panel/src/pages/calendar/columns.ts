import { clockRows, type ClockRow } from "@common/lib/clock-rows";
import { openOn, type WorkingHours } from "@common/lib/working-hours";
import { HALF_HOUR, localTime, plusDays, weekday } from "@common/lib/zone";
import type { Entry, Span } from "./entries";

/** A day at one court, or at all of them. */
export interface Column {
  readonly key: string;
  readonly day: string;
  readonly courtId: string | undefined;
  /** The half-hours of the day: 46 to 50. */
  readonly cells: readonly ClockRow[];
}

/** One column for each court. */
export function columnsOfDay(day: string, courtIds: readonly string[], zone: string): Column[] {
  const cells = clockRows(day, zone);
  return courtIds.map((courtId) => ({ key: courtId, day, courtId, cells }));
}

/** One column for each day of the week, which begins on Monday. */
export function columnsOfWeek(day: string, courtId: string | undefined, zone: string): Column[] {
  return weekOf(day).map((each) => ({ key: each, day: each, courtId, cells: clockRows(each, zone) }));
}

/** The days from Monday to Sunday around a day. */
export function weekOf(day: string): string[] {
  const monday = plusDays(day, -weekday(day));
  return Array.from({ length: 7 }, (_, index) => plusDays(monday, index));
}

/**
 * The rows that columns have together, in the order of the clock. Clocks change once a week at most, so all that any of
 * them has is in the longest.
 */
export function rowsOf(columns: readonly Column[]): string[] {
  const longest = columns.reduce<readonly ClockRow[]>(
    (longer, { cells }) => (cells.length > longer.length ? cells : longer),
    [],
  );
  return longest.map(({ row }) => row);
}

/** From the first moment of a column until its last one. */
export function spanOfColumn({ cells }: Pick<Column, "cells">): Span {
  return { start: cells[0]?.start ?? 0, end: (cells.at(-1)?.start ?? 0) + HALF_HOUR };
}

/** Whether something belongs to the court of a column; what is about all courts belongs to each. */
export function isAt({ courtId }: Pick<Column, "courtId">, entry: Pick<Entry, "courtId">): boolean {
  return courtId === undefined || entry.courtId === null || entry.courtId === courtId;
}

/** Whether the venue is open in the half-hour that begins at an instant, as its working hours say. */
export function isOpen(start: number, day: string, zone: string, hours: WorkingHours): boolean {
  const open = openOn(day, hours);
  const { hour, minute } = localTime(start, zone);
  const minutes = hour * 60 + minute;
  return open !== undefined && minutes >= open.open && minutes + 30 <= open.close;
}

/** Whether a half-hour can be selected: it is not over, and nothing takes it at the court, or at every court. */
export function isFree({ courtId }: Column, start: number, entries: readonly Entry[], now: number): boolean {
  const end = start + HALF_HOUR;
  const isTaken = entries.some(
    (entry) =>
      entry.start < end &&
      start < entry.end &&
      takes(entry) &&
      (entry.courtId === null || (courtId !== undefined && entry.courtId === courtId)),
  );
  return end > now && !isTaken;
}

/** Who did not come leaves the court to others, as does who has been there. */
function takes(entry: Entry): boolean {
  return entry.kind === "closure" || entry.booking.status === "pending" || entry.booking.status === "confirmed";
}
