import { describe, expect, it } from "vitest";
import { calendarFile, type CalendarEvent } from "./ics";

function event(changes: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: "01a21f90-3501-7800-af5e-dba81837a5c2@ploshtadka.bg",
    start: Date.parse("2026-12-02T16:00:00Z"),
    end: Date.parse("2026-12-02T17:30:00Z"),
    changed: Date.parse("2026-11-28T10:05:09.246Z"),
    summary: "Тенис клуб, Корт 2",
    location: "бул. Марица 1, Пловдив",
    description: "Резервация",
    url: "https://ploshtadka.example/bg/bookings/1",
    certain: true,
    ...changes,
  };
}

const linesOf = (file: string): string[] => file.split("\r\n");
const unfolded = (file: string): string => file.replaceAll("\r\n ", "");
const octets = (text: string): number => new TextEncoder().encode(text).length;

describe("a calendar file", () => {
  it("is one event whose times are in UTC, wherever the reader's clock is", () => {
    const lines = linesOf(calendarFile(event()));
    expect(lines.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    expect(lines).toContain("UID:01a21f90-3501-7800-af5e-dba81837a5c2@ploshtadka.bg");
    expect(lines).toContain("DTSTAMP:20261128T100509Z");
    expect(lines).toContain("DTSTART:20261202T160000Z");
    expect(lines).toContain("DTEND:20261202T173000Z");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(lines.slice(-3)).toEqual(["END:VEVENT", "END:VCALENDAR", ""]);
  });

  it("ends each line with CR and LF", () => {
    expect(calendarFile(event()).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("folds lines at 75 octets, not letters, and tears no letter apart", () => {
    const summary = "Спортен комплекс „Борисова градина“ 🎾 ".repeat(6).trim();
    const file = calendarFile(event({ summary }));
    expect(linesOf(file).every((line) => octets(line) <= 75)).toBe(true);
    expect(linesOf(file).some((line) => octets(line) >= 72 && line.startsWith(" "))).toBe(true);
    expect(unfolded(file)).toContain(`SUMMARY:${summary}\r\n`);
  });

  it("leaves a line of exactly 75 octets whole", () => {
    const summary = "a".repeat(75 - "SUMMARY:".length);
    expect(linesOf(calendarFile(event({ summary })))).toContain(`SUMMARY:${summary}`);
    expect(linesOf(calendarFile(event({ summary: `${summary}b` })))).toContain(" b");
  });

  it("escapes what has a meaning of its own", () => {
    const file = unfolded(calendarFile(event({ description: "a,b; c\\d\r\nnext\nlast\rone" })));
    expect(file).toContain("DESCRIPTION:a\\,b\\; c\\\\d\\nnext\\nlast\\none\r\n");
  });

  it("lets nobody smuggle a line in", () => {
    const file = calendarFile(event({ url: "https://x/\r\nATTACH:evil", summary: "a\u0000b\u0007" }));
    expect(linesOf(file).some((line) => line.startsWith("ATTACH"))).toBe(false);
    expect(linesOf(file)).toContain("SUMMARY:ab");
  });

  it("tells what is certain from what is not", () => {
    expect(linesOf(calendarFile(event()))).toEqual(expect.arrayContaining(["STATUS:CONFIRMED", "SEQUENCE:1"]));
    expect(linesOf(calendarFile(event({ certain: false })))).toEqual(
      expect.arrayContaining(["STATUS:TENTATIVE", "SEQUENCE:0"]),
    );
  });
});
