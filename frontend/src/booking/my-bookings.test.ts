import { describe, expect, it } from "vitest";
import { HOUR } from "@common/lib/zone";
import { at, booking, NOW } from "./booking-fixtures";
import { bookingsParamsSchema, lastPageOf, PAGE_SIZE, shownOf } from "./my-bookings";

const spanning = (id: string, start: number, end: number) =>
  booking({ id, start_datetime: at(start * HOUR), end_datetime: at(end * HOUR) });
const page = (...items: ReturnType<typeof booking>[]) => ({ items, total: items.length });
const idsOf = (shown: ReturnType<typeof shownOf>) => shown.items.map((shownBooking) => shownBooking.id);

describe("what is shown of one's bookings", () => {
  const all = page(
    spanning("later", 48, 49),
    spanning("running", -1, 1),
    spanning("soon", 2, 3),
    spanning("ended", -2, 0),
    spanning("long ago", -50, -49),
  );

  it("is upcoming until it ends, the next one first", () => {
    expect(idsOf(shownOf(all, {}, NOW))).toEqual(["running", "soon", "later"]);
  });

  it("is past as soon as it has ended, the last one first", () => {
    expect(idsOf(shownOf(all, { when: "past" }, NOW))).toEqual(["ended", "long ago"]);
  });

  it("has what was cancelled after all that lies ahead", () => {
    const cancelled = { ...spanning("cancelled", 1, 2), status: "cancelled" } as const;
    expect(idsOf(shownOf(page(cancelled, spanning("soon", 2, 3), spanning("later", 48, 49)), {}, NOW))).toEqual([
      "soon",
      "later",
      "cancelled",
    ]);
  });

  it("goes on on the next page, and counts what is ahead only", () => {
    const many = page(
      spanning("over", -2, -1),
      ...Array.from({ length: PAGE_SIZE + 2 }, (_, index) => spanning(`b${index}`, 1 + index, 2 + index)),
    );
    expect(shownOf(many, {}, NOW).total).toBe(PAGE_SIZE + 2);
    expect(idsOf(shownOf(many, { page: 2 }, NOW))).toEqual([`b${PAGE_SIZE}`, `b${PAGE_SIZE + 1}`]);
  });
});

it.each([
  [0, 1],
  [1, 1],
  [PAGE_SIZE, 1],
  [PAGE_SIZE + 1, 2],
])("of %i bookings the last page is %i", (total, last) => {
  expect(lastPageOf({ items: [], total })).toBe(last);
});

it("what makes no sense in the address bar is left out", () => {
  expect(bookingsParamsSchema.parse({ when: "never", status: "lost", page: "-3" })).toEqual({});
  expect(bookingsParamsSchema.parse({ when: "past", status: "no_show", page: "2" })).toEqual({
    when: "past",
    status: "no_show",
    page: 2,
  });
});
