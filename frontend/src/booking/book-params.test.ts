import { describe, expect, it } from "vitest";
import { bookParamsSchema, paramsOf, selectionOf, withinReach } from "./book-params";

const NOW = Date.parse("2027-05-01T09:10:00Z");
const read = (start: string, end: string, zone = "Europe/Sofia") => selectionOf({ start, end }, zone, NOW);

describe("a selection in the address bar", () => {
  it("is taken over when it could be booked, whatever zones it is written in", () => {
    const selection = { start: Date.parse("2027-05-04T05:00:00Z"), end: Date.parse("2027-05-04T06:30:00Z") };
    expect(read("2027-05-04T05:00:00Z", "2027-05-04T06:30:00Z")).toEqual(selection);
    expect(read("2027-05-04T08:00:00+03:00", "2027-05-04T06:30:00Z")).toEqual(selection);
    expect(selectionOf(paramsOf(selection), "Europe/Sofia", NOW)).toEqual(selection);
  });

  it.each([
    ["between half-hours", "2027-05-04T05:10:00Z", "2027-05-04T06:10:00Z"],
    ["between minutes", "2027-05-04T05:00:30Z", "2027-05-04T06:00:30Z"],
    ["of no whole half-hours", "2027-05-04T05:00:00Z", "2027-05-04T06:10:00Z"],
    ["shorter than an hour", "2027-05-04T05:00:00Z", "2027-05-04T05:30:00Z"],
    ["longer than a day", "2027-05-04T05:00:00Z", "2027-05-05T05:30:00Z"],
    ["that ends before it begins, but not by its letters", "2027-05-04T05:00:00Z", "2027-05-04T06:00:00+03:00"],
    ["in the past", "2027-05-01T09:00:00Z", "2027-05-01T10:00:00Z"],
    ["further away than anything can be booked", "2027-10-29T05:00:00Z", "2027-10-29T06:00:00Z"],
    ["at the end of time", "9999-12-31T23:00:00-10:00", "9999-12-31T23:59:00-12:00"],
  ])("%s is dropped", (_, start, end) => {
    expect(read(start, end)).toBeUndefined();
  });

  it("may be on the last day", () => {
    expect(read("2027-10-28T05:00:00Z", "2027-10-28T06:00:00Z")).toBeDefined();
  });

  it("is on the half-hours of the place", () => {
    expect(read("2027-05-04T05:15:00Z", "2027-05-04T06:15:00Z", "Asia/Kathmandu")).toBeDefined();
    expect(read("2027-05-04T05:00:00Z", "2027-05-04T06:00:00Z", "Asia/Kathmandu")).toBeUndefined();
  });

  it("is nothing without both of its ends", () => {
    expect(selectionOf(bookParamsSchema.parse({ start: "soon", end: "2027-05-04T06:00:00Z" }), "UTC", NOW)).toBe(
      undefined,
    );
  });
});

it.each([
  ["2027-04-30", "2027-05-01"],
  ["2027-05-20", "2027-05-20"],
  ["2028-01-01", "2027-10-28"],
  ["9999-12-30", "2027-10-28"],
])("the day %s is shown as %s", (day, shown) => {
  expect(withinReach(day, "2027-05-01")).toBe(shown);
});
