import { clockTime, HALF_HOUR, HOUR, halfHoursOf } from "./zone";

/** A half-hour of a day, and how it is told from the others of that day. */
export interface ClockRow {
  /** Milliseconds since 1970. */
  readonly start: number;
  /** {@code HH:MM}, and which one where the clock shows it twice. */
  readonly row: string;
}

/** The half-hours of a day at a place, the earliest first. */
export function clockRows(day: string, zone: string): ClockRow[] {
  const seen = new Map<string, number>();
  return halfHoursOf(day, zone).map((start) => {
    const clock = clockTime(start, zone);
    const times = (seen.get(clock) ?? 0) + 1;
    seen.set(clock, times);
    return { start, row: clock + (times > 1 ? `#${times}` : "") };
  });
}

/** Whether the clock has shown the time of a row before on that day. */
export function isAgain(row: string): boolean {
  return row.includes("#");
}

/** How many hours a day has at a place; 24 but for those on which the clocks change. */
export function hoursOf(day: string, zone: string): number {
  return (halfHoursOf(day, zone).length * HALF_HOUR) / HOUR;
}
