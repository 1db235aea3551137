/** What a calendar is told of an appointment. */
export interface CalendarEvent {
  /** Stays the same however often the event is told, so that calendars keep one entry of it. */
  readonly uid: string;
  /** Milliseconds since 1970, as are all instants. */
  readonly start: number;
  readonly end: number;
  /** When what is told here last changed. */
  readonly changed: number;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  /** Whether it takes place for certain. */
  readonly certain: boolean;
}

/** The most octets that a line may have, without its end. */
const LONGEST_LINE = 75;

/** A calendar file (RFC 5545) of one event; its times are in UTC, so that it needs no rules of any zone. */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//PloshtadkaBG//Site//BG",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.changed)}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.end)}`,
    `SUMMARY:${escaped(event.summary)}`,
    `LOCATION:${escaped(event.location)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `URL:${withoutControls(event.url)}`,
    `STATUS:${event.certain ? "CONFIRMED" : "TENTATIVE"}`,
    // The mail about the confirmation is number 1: it takes the place of an entry that was saved before.
    `SEQUENCE:${event.certain ? 1 : 0}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** E.g. {@code 20261128T160000Z}. */
function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");
}

function escaped(text: string): string {
  return withoutControls(
    text
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\r\n?|\n/g, "\n")
      .replaceAll("\n", "\\n"),
  );
}

/** Nobody may begin a line of their own by what they call a venue. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, "");
}

/** Long lines go on after a line end and a space, never within a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LONGEST_LINE) {
      result += "\r\n ";
      octets = 1;
    }
    result += letter;
    octets += size;
  }
  return result;
}
