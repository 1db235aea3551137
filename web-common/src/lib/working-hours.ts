import { weekday } from "./zone";

/** By the number of the day of the week, 0 for Monday, or {@code default}; without any entry it is always open. */
export type WorkingHours = Readonly<Record<string, { readonly open: string; readonly close: string }>>;

/** A span of the clock in minutes since midnight; 1440 is the next midnight. */
export interface OpenSpan {
  readonly open: number;
  readonly close: number;
}

/** When a venue is open on a day of the calendar; nothing when it is closed. */
export function openOn(day: string, hours: WorkingHours): OpenSpan | undefined {
  return openOnWeekday(weekday(day), hours);
}

export function openOnWeekday(number: number, hours: WorkingHours): OpenSpan | undefined {
  if (Object.keys(hours).length === 0) {
    return { open: 0, close: 24 * 60 };
  }
  const entry = hours[String(number)] ?? hours["default"];
  return entry && { open: minutesOf(entry.open), close: minutesOf(entry.close) };
}

/** Whether somebody can stay past the midnight that ends a day. */
export function openPastMidnight(day: string, nextDay: string, hours: WorkingHours): boolean {
  return openOn(day, hours)?.close === 24 * 60 && openOn(nextDay, hours)?.open === 0;
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
