import { expect, it } from "vitest";
import { closureSchema, requestOf, valuesOf, type ClosureValues, type LocalMoment } from "./closure-values";

const SOFIA = "Europe/Sofia";
const NOW = Date.parse("2026-11-28T12:00:00Z");

function at(day: string, time: string, occurrence: LocalMoment["occurrence"] = "first"): LocalMoment {
  return { day, time, occurrence };
}

function closure(from: LocalMoment, to: LocalMoment, wholeDays = false): ClosureValues {
  return { wholeDays, from, to, reason: " Ремонт ", court: "" };
}

function span(values: ClosureValues): string[] {
  const { start_datetime: start, end_datetime: end } = requestOf(values, SOFIA);
  return [start ?? "", end ?? ""];
}

function issuesOf(values: ClosureValues): Record<string, string> {
  const result = closureSchema(SOFIA, { skipped: "skipped", order: "order" }).safeParse(values);
  return Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

it("closes whole days from midnight to midnight, by the clock of the venue", () => {
  expect(span(closure(at("2026-12-24", ""), at("2026-12-26", ""), true))).toEqual([
    "2026-12-23T22:00:00.000Z",
    "2026-12-26T22:00:00.000Z",
  ]);
});

it("closes the 23 hours of the day on which the clocks go forward", () => {
  expect(span(closure(at("2027-03-28", ""), at("2027-03-28", ""), true))).toEqual([
    "2027-03-27T22:00:00.000Z",
    "2027-03-28T21:00:00.000Z",
  ]);
});

it("closes the 25 hours of the day on which the clocks go back", () => {
  expect(span(closure(at("2027-10-31", ""), at("2027-10-31", ""), true))).toEqual([
    "2027-10-30T21:00:00.000Z",
    "2027-10-31T22:00:00.000Z",
  ]);
});

it("tells apart a time that comes twice", () => {
  const values = closure(at("2027-10-31", "03:30", "first"), at("2027-10-31", "03:30", "second"));
  expect(issuesOf(values)).toEqual({});
  expect(span(values)).toEqual(["2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z"]);
});

it.each([
  [closure(at("2027-03-28", "03:30"), at("2027-03-28", "05:00")), { "from.time": "skipped" }],
  [closure(at("2026-12-24", "12:00"), at("2026-12-24", "12:00")), { "to.time": "order" }],
  [closure(at("2026-12-24", ""), at("2026-12-23", ""), true), { "to.day": "order" }],
  [closure(at("", "12:00"), at("2026-12-24", "")), { "from.day": "required", "to.time": "required" }],
])("refuses what makes no sense (%#)", (values, issues) => {
  expect(issuesOf(values)).toEqual(issues);
});

it("is filled in as it is, whole days or not", () => {
  const stored = {
    id: "c",
    venue_id: "v",
    court_id: null,
    start_datetime: "2027-10-31T01:30:00Z",
    end_datetime: "2027-10-31T10:00:00Z",
    reason: null,
  };
  expect(valuesOf(stored, SOFIA, NOW)).toMatchObject({
    wholeDays: false,
    from: at("2027-10-31", "03:30", "second"),
    to: at("2027-10-31", "12:00"),
  });
  const days = { ...stored, start_datetime: "2027-10-30T21:00:00Z", end_datetime: "2027-11-01T22:00:00Z" };
  expect(valuesOf(days, SOFIA, NOW)).toMatchObject({
    wholeDays: true,
    from: { day: "2027-10-31" },
    to: { day: "2027-11-01" },
  });
});

it("keeps neither an empty reason nor space around one", () => {
  const values = valuesOf(undefined, SOFIA, NOW);
  expect(requestOf(values, SOFIA).reason).toBeNull();
  expect(requestOf({ ...values, reason: " Ремонт " }, SOFIA).reason).toBe("Ремонт");
  expect(values.from.day).toBe("2026-11-29");
});
