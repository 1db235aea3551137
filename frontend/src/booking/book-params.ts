import { DAYS_AHEAD } from "@/lib/horizon";
import { sensible, z } from "@common/lib/zod";
import { HALF_HOUR, HOUR, localTime, MINUTE, plusDays } from "@common/lib/zone";
import { LONGEST, type Selection } from "./selection";

const instant = () => sensible(z.iso.datetime({ offset: true }));

/** What is being booked stands in the address bar, so that it outlives logging in, going back, and being sent to a friend. */
export const bookParamsSchema = z.lazy(() =>
  z.object({
    court: sensible(z.uuid()),
    start: instant(),
    end: instant(),
    day: sensible(z.iso.date()),
  }),
);

/** What the address bar says of a booking to be made. */
export type BookParams = z.infer<typeof bookParamsSchema>;

/** The selection that the address bar names, unless it could never be booked at a place at that time. */
export function selectionOf({ start, end }: BookParams, zone: string, now: number): Selection | undefined {
  if (!start || !end) {
    return undefined;
  }
  const selection = { start: Date.parse(start), end: Date.parse(end) };
  return isPossible(selection, zone, now) ? selection : undefined;
}

/** A selection as the address bar names it. */
export function paramsOf(selection: Selection | undefined): Pick<BookParams, "start" | "end"> {
  return selection
    ? { start: new Date(selection.start).toISOString(), end: new Date(selection.end).toISOString() }
    : { start: undefined, end: undefined };
}

/** The nearest day on which something can be booked. */
export function withinReach(day: string, today: string): string {
  const last = plusDays(today, DAYS_AHEAD);
  return day < today ? today : day > last ? last : day;
}

function isPossible({ start, end }: Selection, zone: string, now: number): boolean {
  const length = end - start;
  // Half-hours are those of the clock at the place: some zones are a quarter of an hour off.
  const onHalfHour = start % MINUTE === 0 && localTime(start, zone).minute % 30 === 0;
  const inTime = start >= now && start <= now + DAYS_AHEAD * 24 * HOUR;
  return inTime && length >= HOUR && length <= LONGEST && length % HALF_HOUR === 0 && onHalfHour;
}
