import type { Booking } from "@/api/bookings";
import type { Venue } from "@/api/venues";
import { clockTime, halfHoursOf, localTime, plusDays, startOfDay, weekday } from "@common/lib/zone";

/** A booking between the edges of what is shown. */
export interface PlannedBooking {
  readonly booking: Booking;
  readonly from: number;
  readonly to: number;
  /** Beside others on the same court, from 0: after a no-show the court may be booked anew. */
  readonly lane: number;
}

export interface CourtPlan {
  readonly id: string;
  readonly name: string;
  readonly lanes: number;
  readonly bookings: readonly PlannedBooking[];
}

/** The part of a day in which something can happen at a venue, in instants, and what does. */
export interface DayPlan {
  readonly from: number;
  readonly to: number;
  /** Each full hour within, as often as the clock shows it. */
  readonly hours: readonly number[];
  readonly courts: readonly CourtPlan[];
}

type PlannedVenue = Pick<Venue, "courts" | "time_zone" | "working_hours">;

/** When the bookings that touch a day at a place can begin: they last 24 hours at most. */
export function searchOfDay(day: string, zone: string): { readonly from: string; readonly to: string } {
  const start = startOfDay(day, zone);
  return {
    from: new Date(start - 24 * 3_600_000).toISOString(),
    to: new Date(startOfDay(plusDays(day, 1), zone)).toISOString(),
  };
}

/** Plans a day by the clock of the venue. Cancelled bookings take no court, and are left out. */
export function dayPlan(venue: PlannedVenue, day: string, bookings: readonly Booking[]): DayPlan {
  const zone = venue.time_zone;
  const dayStart = startOfDay(day, zone);
  const dayEnd = startOfDay(plusDays(day, 1), zone);
  const planned = bookings
    .filter(({ status }) => status !== "cancelled")
    .map((booking) => ({
      booking,
      from: Math.max(dayStart, Date.parse(booking.start_datetime)),
      to: Math.min(dayEnd, Date.parse(booking.end_datetime)),
    }))
    .filter(({ from, to }) => from < to);
  const hours = halfHoursOf(day, zone).filter((instant) => localTime(instant, zone).minute === 0);
  const open = openHours(venue, day);
  const early = Math.min(...(open ? [clockAt(hours, zone, open.open)] : []), ...planned.map(({ from }) => from));
  const late = Math.max(
    ...(open ? [hours.find((hour) => clockTime(hour, zone) >= open.close) ?? dayEnd] : []),
    ...planned.map(({ to }) => to),
  );
  const from = hours.findLast((hour) => hour <= early) ?? dayStart;
  const to = hours.find((hour) => hour >= late) ?? dayEnd;
  return { from, to, hours: hours.filter((hour) => from <= hour && hour < to), courts: courtsOf(venue, planned) };
}

/** The last full hour that is not after a clock time. */
function clockAt(hours: readonly number[], zone: string, time: string): number {
  return hours.findLast((hour) => clockTime(hour, zone) <= time) ?? hours[0] ?? 0;
}

const ALL_DAY = { open: "00:00", close: "24:00" };

function openHours({ working_hours }: PlannedVenue, day: string) {
  const days = Object.keys(working_hours);
  return days.length === 0 ? ALL_DAY : (working_hours[String(weekday(day))] ?? working_hours["default"]);
}

/** The courts of the venue, and those that it had when they were booked. */
function courtsOf({ courts }: PlannedVenue, planned: readonly Omit<PlannedBooking, "lane">[]): CourtPlan[] {
  const gone = planned
    .filter(({ booking }) => courts.every(({ id }) => id !== booking.court_id))
    .map(({ booking }) => [booking.court_id, booking.court_name] as const);
  const names = new Map([...courts.map(({ id, name }) => [id, name] as const), ...gone]);
  return [...names].map(([id, name]) => {
    const bookings = inLanes(planned.filter(({ booking }) => booking.court_id === id));
    return { id, name, bookings, lanes: Math.max(1, ...bookings.map(({ lane }) => lane + 1)) };
  });
}

function inLanes(planned: readonly Omit<PlannedBooking, "lane">[]): PlannedBooking[] {
  const ends: number[] = [];
  return [...planned]
    .sort((one, other) => one.from - other.from)
    .map((each) => {
      const free = ends.findIndex((end) => end <= each.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = each.to;
      return { ...each, lane };
    });
}
