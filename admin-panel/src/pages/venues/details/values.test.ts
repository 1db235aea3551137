import { expect, it } from "vitest";
import { venueOf } from "@common/testing/venue";
import { changesOf, detailsSchema, emptyDetails, requestOf, valuesOf } from "./values";

const schema = detailsSchema({ order: "order", noDay: "noDay", noTime: "noTime", bothOrNone: "both", price: "price" });

function issuesOf(values: object): Record<string, string> {
  const result = schema.safeParse({ ...valuesOf(venueOf()), ...values });
  return Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

it("nothing is wrong with a venue of the API", () => {
  expect(issuesOf({})).toEqual({});
});

it("what has to be there is missed", () => {
  const result = schema.safeParse(emptyDetails());
  expect(result.error?.issues.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["name", "description", "sport_types", "capacity", "price_per_hour", "address", "city"]),
  );
});

it.each([
  [{ name: "A" }, { name: "tooShort" }],
  [{ name: "я".repeat(256) }, { name: "tooLong" }],
  [{ description: "кратко" }, { description: "tooShort" }],
  [{ capacity: "0" }, { capacity: "invalid" }],
  [{ price_per_hour: "12.345" }, { price_per_hour: "price" }],
  [{ price_per_hour: "-1" }, { price_per_hour: "price" }],
  [{ price_per_hour: "12,50" }, {}],
  [{ latitude: "90.5" }, { latitude: "invalid" }],
  [{ longitude: "" }, { longitude: "both" }],
  [{ latitude: "", longitude: "" }, {}],
  [{ amenities: "я".repeat(101) }, { amenities: "tooLong" }],
])("%j is %j", (values, issues) => {
  expect(issuesOf(values)).toEqual(issues);
});

it("hours are times in their order, and not all days are closed", () => {
  const { working_hours: hours } = valuesOf(venueOf());
  expect(issuesOf({ working_hours: { ...hours, usual: { open: "22:00", close: "08:00" } } })).toEqual({
    "working_hours.usual.close": "order",
  });
  expect(issuesOf({ working_hours: { ...hours, usual: { open: "24:00", close: "" } } })).toEqual({
    "working_hours.usual.open": "noTime",
    "working_hours.usual.close": "noTime",
  });
  const days = hours.days.map((day) => ({ ...day, mode: "closed" }));
  expect(issuesOf({ working_hours: { ...hours, days } })).toEqual({ "working_hours.always": "noDay" });
});

it("what is sent is what the API takes", () => {
  const values = {
    ...valuesOf(venueOf()),
    name: "  Тенис ",
    price_per_hour: "12,5",
    amenities: "Кафене\n\n Клей \nКафене",
    latitude: "42.14880000000001",
  };
  expect(requestOf(values)).toMatchObject({
    name: "Тенис",
    price_per_hour: "12.5",
    amenities: ["Кафене", "Клей"],
    latitude: "42.148800",
    longitude: "24.754900",
    capacity: 8,
    working_hours: { default: { open: "08:00", close: "12:00" } },
  });
});

it("only what was changed is sent", () => {
  const venue = venueOf();
  expect(changesOf(venue, valuesOf(venue))).toEqual({});
  expect(changesOf(venue, { ...valuesOf(venue), city: "Варна", latitude: "", longitude: "" })).toEqual({
    city: "Варна",
    latitude: null,
    longitude: null,
  });
});
