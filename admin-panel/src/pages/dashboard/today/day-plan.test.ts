import { describe, expect, it } from "vitest";
import { bookingOf } from "../booking-fixture";
import { clockTime, HOUR } from "@common/lib/zone";
import { venueOf } from "@common/testing/venue";
import { dayPlan, searchOfDay } from "./day-plan";

const zone = "Europe/Sofia";
const times = (instants: readonly number[]) => instants.map((each) => clockTime(each, zone));
const at = (start: string, end: string, changes = {}) =>
  bookingOf({ start_datetime: start, end_datetime: end, ...changes });

describe("the plan of a day at a venue", () => {
  it("covers the working hours, and what was booked beside them", () => {
    const late = at("2026-11-28T18:30:00Z", "2026-11-28T20:00:00Z");
    const plan = dayPlan(venueOf(), "2026-11-28", [late]);
    expect(times([plan.from, plan.to])).toEqual(["08:00", "22:00"]);
    expect(plan.hours).toHaveLength(14);
    expect(plan.courts.map(({ name, bookings }) => [name, bookings.length])).toEqual([
      ["Корт 1", 1],
      ["Корт 2", 0],
    ]);
  });

  it("has 23 hours when the clocks go forward", () => {
    const plan = dayPlan(venueOf({ working_hours: {} }), "2026-03-29", []);
    expect(plan.to - plan.from).toBe(23 * HOUR);
    expect(times(plan.hours).slice(1, 5)).toEqual(["01:00", "02:00", "04:00", "05:00"]);
  });

  it("has 25 hours when they go back, and tells the two of the same name apart", () => {
    const first = at("2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z");
    const second = at("2026-10-25T01:00:00Z", "2026-10-25T02:00:00Z", { id: "second" });
    const plan = dayPlan(venueOf({ working_hours: {} }), "2026-10-25", [second, first]);
    expect(plan.to - plan.from).toBe(25 * HOUR);
    expect(times(plan.hours).slice(2, 6)).toEqual(["02:00", "03:00", "03:00", "04:00"]);
    expect(plan.courts[0]?.bookings.map(({ from }) => (from - plan.from) / HOUR)).toEqual([3, 4]);
    expect(plan.courts[0]?.lanes).toBe(1);
  });

  it("shows of a night only what lies within the day", () => {
    const before = at("2026-11-27T20:00:00Z", "2026-11-28T00:00:00Z");
    const after = at("2026-11-28T20:00:00Z", "2026-11-29T01:00:00Z", { id: "after" });
    const yesterday = at("2026-11-27T18:00:00Z", "2026-11-27T22:00:00Z", { id: "yesterday" });
    const plan = dayPlan(venueOf({ working_hours: {} }), "2026-11-28", [before, after, yesterday]);
    const shown = plan.courts[0]?.bookings.map(({ from, to }) => times([from, to]));
    expect(shown).toEqual([
      ["00:00", "02:00"],
      ["22:00", "00:00"],
    ]);
  });

  it("leaves out what was cancelled, and puts a new booking beside the one that nobody came to", () => {
    const noShow = at("2026-11-28T07:00:00Z", "2026-11-28T09:00:00Z", { status: "no_show" });
    const again = at("2026-11-28T08:00:00Z", "2026-11-28T09:00:00Z", { id: "again" });
    const cancelled = at("2026-11-28T07:00:00Z", "2026-11-28T09:00:00Z", { id: "cancelled", status: "cancelled" });
    const [court] = dayPlan(venueOf(), "2026-11-28", [again, noShow, cancelled]).courts;
    expect(court?.bookings.map(({ booking, lane }) => [booking.id, lane])).toEqual([
      [noShow.id, 0],
      ["again", 1],
    ]);
    expect(court?.lanes).toBe(2);
  });

  it("keeps a court that is gone while it has bookings", () => {
    const gone = at("2026-11-28T07:00:00Z", "2026-11-28T09:00:00Z", { court_id: "gone", court_name: "Старият корт" });
    const { courts } = dayPlan(venueOf(), "2026-11-28", [gone]);
    expect(courts.map(({ name }) => name)).toEqual(["Корт 1", "Корт 2", "Старият корт"]);
  });

  it("is empty on a day on which the venue is closed", () => {
    const plan = dayPlan(venueOf({ working_hours: { "0": { open: "08:00", close: "12:00" } } }), "2026-11-28", []);
    expect(plan.hours).toEqual([]);
  });

  it("asks for bookings from the day before on, too", () => {
    expect(searchOfDay("2026-10-25", zone)).toEqual({
      from: "2026-10-23T21:00:00.000Z",
      to: "2026-10-25T22:00:00.000Z",
    });
  });
});
