/** Times as people read them, in the language of the page and the zone of the venue. */

function format(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === "bg" ? "bg-BG" : "en-GB", { timeZone: zone, ...options });
}

/** E.g. {@code Saturday 28 November}. The day is one of the calendar, wherever it is. */
export function dayText(day: string, locale: string, style: "long" | "short" = "long"): string {
  return format(locale, "UTC", { weekday: style, day: "numeric", month: style }).format(Date.parse(`${day}T00:00:00Z`));
}

/** The name of a day of the week in few letters, and its number in the month. */
export function dayHead(day: string, locale: string): { readonly weekday: string; readonly date: string } {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return {
    weekday: format(locale, "UTC", { weekday: "short" }).format(instant),
    date: format(locale, "UTC", { day: "numeric", month: "numeric" }).format(instant),
  };
}

/** Day and time of a span, e.g. {@code Sat 28 Nov, 18:00–19:30}. */
export function spanText(start: number, end: number, zone: string, locale: string): string {
  const day = format(locale, zone, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
  const time = format(locale, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const sameDay = day.format(start) === day.format(end - 1);
  const until = sameDay ? endTime(time.format(end)) : `${day.format(end)}, ${time.format(end)}`;
  return `${day.format(start)}, ${time.format(start)}–${until}`;
}

/** A span that ends at midnight ends on its own day. */
function endTime(text: string): string {
  return text === "00:00" ? "24:00" : text;
}

/** E.g. {@code 24:05} for minutes and seconds that are left. */
export function countdownText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  return [...(hours ? [hours] : []), ...parts].map((part) => String(part).padStart(2, "0")).join(":");
}
