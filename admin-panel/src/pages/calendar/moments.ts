import { clockRows } from "@common/lib/clock-rows";
import { clockTime, HALF_HOUR, localDay, MINUTE } from "@common/lib/zone";

/** A moment as people write it: the day, and what the clock of the venue shows. */
export interface ClockMoment {
  readonly day: string;
  /** {@code HH:MM}, with the mark of rows where the clock shows it twice. */
  readonly row: string;
}

/** What calendar and clock show at an instant. */
export function momentOf(instant: number, zone: string): ClockMoment {
  const day = localDay(instant, zone);
  const half = clockRows(day, zone).find(({ start }) => start <= instant && instant < start + HALF_HOUR);
  const again = half?.row.slice(5) ?? "";
  return { day, row: clockTime(instant, zone) + again };
}

/** The instant of a moment; nothing where the clock never shows it. */
export function instantOf({ day, row }: ClockMoment, zone: string): number | undefined {
  const [, hour, minute, again] = /^(\d\d):(\d\d)(#\d)?$/.exec(row) ?? [];
  if (hour === undefined || minute === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) {
    return undefined;
  }
  const into = Number(minute) % 30;
  const half = `${hour}:${Number(minute) < 30 ? "00" : "30"}${again ?? ""}`;
  const found = clockRows(day, zone).find((each) => each.row === half);
  return found && found.start + into * MINUTE;
}
