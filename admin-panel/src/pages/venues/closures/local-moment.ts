import { clockTime, HOUR, localDay, localTime } from "@common/lib/zone";

const A_DAY = 24 * HOUR;

/**
 * The instants at which calendar and clock of a place show this: one, two when the clocks are put back over it, none when
 * they skip it. The earliest is first.
 */
export function instantsOf(day: string, clock: string, zone: string): number[] {
  const shown = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(shown)) {
    return [];
  }
  // Clocks change at most once within two days.
  const instants = [shown - A_DAY, shown + A_DAY].map((near) => shown - offsetAt(near, zone));
  return [...new Set(instants)]
    .filter((instant) => localDay(instant, zone) === day && clockTime(instant, zone) === clock)
    .sort((one, other) => one - other);
}

/** By how much the clock of a place is ahead. */
function offsetAt(instant: number, zone: string): number {
  const { day, hour, minute } = localTime(instant, zone);
  return Date.parse(`${day}T00:00:00Z`) + hour * HOUR + minute * 60_000 - instant;
}
