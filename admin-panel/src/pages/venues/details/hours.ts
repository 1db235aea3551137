import type { WorkingHours } from "@/api/venues";

/** From when to when, as it is typed. */
export interface Opening {
  readonly open: string;
  readonly close: string;
}

/** How a day of the week is open: as usual, in its own way, or not at all. */
export interface DayHours extends Opening {
  readonly mode: "usual" | "own" | "closed";
}

/** Working hours as they are filled in; the first day is Monday. */
export interface HoursValues {
  readonly always: boolean;
  readonly usual: Opening;
  readonly days: readonly DayHours[];
}

export const WEEKDAYS = ["0", "1", "2", "3", "4", "5", "6"] as const;

const FIRST: Opening = { open: "08:00", close: "22:00" };

/** What is filled in for hours as the API has them. */
export function hoursValuesOf(hours: WorkingHours): HoursValues {
  const always = Object.keys(hours).length === 0;
  const openings = WEEKDAYS.map((day) => (always ? FIRST : (hours[day] ?? hours["default"])));
  const usual = hours["default"] ?? mostCommon(openings) ?? FIRST;
  const days = openings.map((opening): DayHours => {
    if (!opening) {
      return { mode: "closed", ...usual };
    }
    return { mode: isSame(opening, usual) ? "usual" : "own", open: opening.open, close: opening.close };
  });
  return { always, usual: { open: usual.open, close: usual.close }, days };
}

/** What the API is told. Its entry for other days opens them all: where one is closed, each open one has its own. */
export function hoursOf({ always, usual, days }: HoursValues): WorkingHours {
  if (always) {
    return {};
  }
  const anyClosed = days.some((day) => day.mode === "closed");
  const named = days.flatMap((day, index) => {
    const opening = day.mode === "own" ? day : usual;
    const isNamed = day.mode === "own" || (anyClosed && day.mode === "usual");
    return isNamed ? [[String(index), padded(opening)] as const] : [];
  });
  return Object.fromEntries(anyClosed ? named : [["default", padded(usual)] as const, ...named]);
}

/** Opens several days in the same way, or closes them. */
export function setDays(values: HoursValues, indexes: readonly number[], hours: DayHours): HoursValues {
  return { ...values, days: values.days.map((day, index) => (indexes.includes(index) ? { ...hours } : day)) };
}

/** Has other days be as one is. */
export function copyDay(values: HoursValues, from: number, to: readonly number[]): HoursValues {
  const day = values.days[from];
  return day ? setDays(values, to, day) : values;
}

/** A time of the day as the API has it, {@code 24:00} included; nothing for what is no time. */
export function clockOf(text: string): string | undefined {
  const [, hours, minutes = "00"] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 24 * 60) {
    return undefined;
  }
  return `${hours.padStart(2, "0")}:${minutes}`;
}

function padded({ open, close }: Opening): Opening {
  return { open: clockOf(open) ?? open, close: clockOf(close) ?? close };
}

function isSame(one: Opening, other: Opening): boolean {
  return one.open === other.open && one.close === other.close;
}

function mostCommon(openings: readonly (Opening | undefined)[]): Opening | undefined {
  const known = openings.filter((opening) => opening !== undefined);
  const frequency = (opening: Opening) => known.filter((other) => isSame(opening, other)).length;
  return [...known].sort((one, other) => frequency(other) - frequency(one))[0];
}
