/** Days and clock times at a place. A day is {@code YYYY-MM-DD}, an instant is milliseconds since 1970. */

interface Parts {
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formats.set(zone, format);
  }
  return format;
}

/** What calendar and clock show at an instant. */
export function localTime(instant: number, zone: string): Parts {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return {
    day: `${parts["year"] ?? ""}-${parts["month"] ?? ""}-${parts["day"] ?? ""}`,
    hour: Number(parts["hour"]),
    minute: Number(parts["minute"]),
  };
}

export function localDay(instant: number, zone: string): string {
  return localTime(instant, zone).day;
}

/** {@code HH:MM} */
export function clockTime(instant: number, zone: string): string {
  const { hour, minute } = localTime(instant, zone);
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** A day some days later, whatever the clocks do meanwhile. */
export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 0 is Monday, as in working hours. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The first instant of a day at a place. Days begin at midnight, or later where the clocks skip it. */
export function startOfDay(day: string, zone: string): number {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  // No zone is further than 14 hours ahead or 12 behind.
  let from = utcMidnight - 14 * HOUR;
  let until = utcMidnight + 12 * HOUR;
  while (until - from > MINUTE) {
    const middle = from + Math.floor((until - from) / 2 / MINUTE) * MINUTE;
    if (localDay(middle, zone) < day) {
      from = middle;
    } else {
      until = middle;
    }
  }
  return localDay(from, zone) === day ? from : until;
}

export const SECOND = 1000;
export const MINUTE = 60_000;
export const HALF_HOUR = 30 * MINUTE;
export const HOUR = 60 * MINUTE;

/** Every half-hour that begins on a day at a place: 46 to 50 of them. */
export function halfHoursOf(day: string, zone: string): number[] {
  const start = startOfDay(day, zone);
  const end = startOfDay(plusDays(day, 1), zone);
  return Array.from({ length: Math.round((end - start) / HALF_HOUR) }, (_, index) => start + index * HALF_HOUR);
}

/** Whether two zones show the same clock at an instant. */
export function sameClock(instant: number, one: string, other: string): boolean {
  return JSON.stringify(localTime(instant, one)) === JSON.stringify(localTime(instant, other));
}

export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
