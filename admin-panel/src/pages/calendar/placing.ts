import { HALF_HOUR } from "@common/lib/zone";
import { isAt, spanOfColumn, type Column } from "./columns";
import type { Entry } from "./entries";

/** Where something stands in a column: in which rows, and beside what. */
export interface Placed {
  readonly entry: Entry;
  /** Positions among the rows of the calendar; the last one belongs to it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** What overlaps stands side by side: in which of how many lanes. */
  readonly lane: number;
  readonly lanes: number;
  /** It goes on from the day before, or on to the day after. */
  readonly fromBefore: boolean;
  readonly toAfter: boolean;
}

/** Places what belongs to a column, the earliest first; a half-hour that is touched is taken. */
export function placed(column: Column, rows: readonly string[], entries: readonly Entry[]): Placed[] {
  const day = spanOfColumn(column);
  const within = entries.filter((entry) => isAt(column, entry) && entry.start < day.end && day.start < entry.end);
  const positions = within.map((entry) => {
    const touched = column.cells.filter(({ start }) => start < entry.end && entry.start < start + HALF_HOUR);
    return {
      entry,
      firstRow: rows.indexOf(touched[0]?.row ?? ""),
      lastRow: rows.indexOf(touched.at(-1)?.row ?? ""),
      fromBefore: entry.start < day.start,
      toAfter: entry.end > day.end,
    };
  });
  return groupsOf(positions.sort((one, other) => one.firstRow - other.firstRow)).flatMap(sideBySide);
}

interface Rows {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What overlaps, be it by way of a third one, is a group. */
function groupsOf<Item extends Rows>(sorted: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let last = -1;
  for (const item of sorted) {
    const group = groups.at(-1);
    if (group && item.firstRow <= last) {
      group.push(item);
    } else {
      groups.push([item]);
    }
    last = Math.max(last, item.lastRow);
  }
  return groups;
}

/** Each one takes the first lane that is free. */
function sideBySide<Item extends Rows>(group: readonly Item[]): (Item & { lane: number; lanes: number })[] {
  const ends: number[] = [];
  const laned = group.map((item) => {
    const free = ends.findIndex((end) => end < item.firstRow);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = item.lastRow;
    return { ...item, lane };
  });
  return laned.map((item) => ({ ...item, lanes: ends.length }));
}
