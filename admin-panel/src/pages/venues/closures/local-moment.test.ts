import { expect, it } from "vitest";
import { instantsOf } from "./local-moment";

const SOFIA = "Europe/Sofia";
const at = (...texts: string[]) => texts.map((text) => Date.parse(text));

it.each([
  ["in winter", "2026-12-24", "00:00", at("2026-12-24T00:00:00+02:00")],
  ["in summer", "2027-07-01", "18:30", at("2027-07-01T18:30:00+03:00")],
  ["before the clocks are put forward", "2027-03-28", "02:59", at("2027-03-28T02:59:00+02:00")],
  ["that the clocks skip", "2027-03-28", "03:30", []],
  ["after the clocks were put forward", "2027-03-28", "04:00", at("2027-03-28T04:00:00+03:00")],
  ["that comes twice", "2027-10-31", "03:30", at("2027-10-31T03:30:00+03:00", "2027-10-31T03:30:00+02:00")],
  ["after the clocks were put back", "2027-10-31", "04:00", at("2027-10-31T04:00:00+02:00")],
])("finds a time %s", (_, day, clock, instants) => {
  expect(instantsOf(day, clock, SOFIA)).toEqual(instants);
});

it("finds nothing for what is no time", () => {
  expect(instantsOf("", "10:00", SOFIA)).toEqual([]);
});
