/** How strong a colour is, from 0 to 5, for so many of the most minutes that any hour has. */
export function heatOf(minutes: number, most: number): number {
  return minutes <= 0 ? 0 : Math.max(1, Math.ceil((5 * minutes) / most));
}

/** The hours from the first one until the last one in which anything is booked on any day of the week. */
export function busyHours(heatMap: readonly (readonly number[])[]): number[] {
  const busy = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    heatMap.some((day) => (day[hour] ?? 0) > 0),
  );
  const [first, last] = [busy[0], busy.at(-1)];
  return first === undefined || last === undefined
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
