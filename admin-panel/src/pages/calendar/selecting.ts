import { HALF_HOUR } from "@common/lib/zone";
import type { Column } from "./columns";
import type { Span } from "./entries";

/** Two half-hours of a column, by their positions in it: where a selection has begun, and where it has come to. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

type IsFree = (start: number) => boolean;

/** How far a selection comes on its way to a half-hour: nothing that is not free is selected, nor what lies behind. */
export function reached({ cells }: Column, { from, to }: Reach, isFree: IsFree): Reach {
  const step = to < from ? -1 : 1;
  let end = from;
  while (end !== to && isFree(cells[end + step]?.start ?? Number.NaN)) {
    end += step;
  }
  return { from, to: end };
}

/** The time that is selected. */
export function spanOfReach({ cells }: Column, { from, to }: Reach): Span {
  const first = cells[Math.min(from, to)]?.start ?? 0;
  const last = cells[Math.max(from, to)]?.start ?? 0;
  return { start: first, end: last + HALF_HOUR };
}

/** Who picks a half-hour without drawing means the hour that begins there, if it is free. */
export function hourFrom(column: Column, from: number, isFree: IsFree): Span {
  const to = Math.min(from + 1, column.cells.length - 1);
  return spanOfReach(column, reached(column, { from, to }, isFree));
}

/** A cell of the calendar, by column and row. */
export interface Position {
  readonly column: number;
  readonly row: number;
}

const STEPS: Readonly<Record<string, Position>> = {
  ArrowUp: { column: 0, row: -1 },
  ArrowDown: { column: 0, row: 1 },
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
};

/** Where a key leads. A day on which the clock is changed lacks rows that others have: those are passed over. */
export function moved(
  key: string,
  { column, row }: Position,
  columns: readonly Column[],
  rows: readonly string[],
): Position | undefined {
  const has = (at: Position) => columns[at.column]?.cells.some((cell) => cell.row === rows[at.row]) ?? false;
  if (key === "Home" || key === "End") {
    return { column, row: key === "Home" ? 0 : rows.length - 1 };
  }
  const step = STEPS[key];
  if (!step) {
    return undefined;
  }
  let to = { column: column + step.column, row: row + step.row };
  while (!has(to) && to.row >= 0 && to.row < rows.length && to.column >= 0 && to.column < columns.length) {
    to = { ...to, row: to.row + (step.row || 1) };
  }
  return has(to) ? to : { column, row };
}
