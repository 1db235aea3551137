import { plusDays, weekday } from "@common/lib/zone";

/** The clock by which venues in more than one town are looked at. */
export const COUNTRY_ZONE = "Europe/Sofia";

/** Days from the first one until before the last one, each {@code YYYY-MM-DD}. */
export interface Range {
  readonly from: string;
  /** The first day that does not belong to it. */
  readonly to: string;
}

export const PRESETS = ["today", "week", "month", "last7", "last30", "last90"] as const;
export type Preset = (typeof PRESETS)[number];

/** The longest that the API counts in one go, in days. */
export const LONGEST_RANGE = 400;

/** The days of a preset, as of a day. Weeks begin on Monday. */
export function rangeOf(preset: Preset, today: string): Range {
  const tomorrow = plusDays(today, 1);
  switch (preset) {
    case "today":
      return { from: today, to: tomorrow };
    case "week": {
      const monday = plusDays(today, -weekday(today));
      return { from: monday, to: plusDays(monday, 7) };
    }
    case "month":
      return { from: `${today.slice(0, 8)}01`, to: firstOfNextMonth(today) };
    case "last7":
      return { from: plusDays(today, -6), to: tomorrow };
    case "last30":
      return { from: plusDays(today, -29), to: tomorrow };
    case "last90":
      return { from: plusDays(today, -89), to: tomorrow };
  }
}

/** Which preset these days are, if any. */
export function presetOf({ from, to }: Range, today: string): Preset | undefined {
  return PRESETS.find((preset) => {
    const range = rangeOf(preset, today);
    return range.from === from && range.to === to;
  });
}

function firstOfNextMonth(day: string): string {
  const late = plusDays(`${day.slice(0, 8)}28`, 4);
  return `${late.slice(0, 8)}01`;
}
