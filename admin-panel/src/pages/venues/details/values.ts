import { SPORTS, type SportType, type Venue, type VenueRequest } from "@/api/venues";
import { lineSchema } from "@common/form/schemas";
import { z } from "@common/lib/zod";
import { clockOf, hoursOf, hoursValuesOf, type HoursValues, type Opening } from "./hours";

/** What is said about a venue, as it is filled in; the names are those of the API, which names them in refusals. */
export interface DetailsValues {
  readonly name: string;
  readonly description: string;
  readonly sport_types: readonly SportType[];
  readonly capacity: string;
  readonly price_per_hour: string;
  readonly is_indoor: boolean;
  readonly has_parking: boolean;
  readonly has_changing_rooms: boolean;
  readonly has_showers: boolean;
  readonly has_equipment_rental: boolean;
  /** One a line. */
  readonly amenities: string;
  readonly address: string;
  readonly city: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly working_hours: HoursValues;
}

/** What people are told about mistakes that only venues have. */
export interface DetailsTexts {
  readonly order: string;
  readonly noDay: string;
  readonly noTime: string;
  readonly bothOrNone: string;
  readonly price: string;
}

const MOST_AMENITIES = 50;

function textSchema(least: number, most: number) {
  return lineSchema(most).check(z.refine((text) => !text.trim() || text.trim().length >= least, "tooShort"));
}

/** A price in whole cents; a decimal comma is one, too. */
export function priceSchema(text: string) {
  return z
    .string()
    .check(z.refine((price) => price.trim() === "" || /^\d{1,10}([.,]\d{1,2})?$/.test(price.trim()), text));
}

function degreesSchema(most: number) {
  const isWithin = (text: string) => /^-?\d+([.,]\d+)?$/.test(text) && Math.abs(numberOf(text)) <= most;
  return z.string().check(z.refine((text) => !text.trim() || isWithin(text.trim()), "invalid"));
}

function hoursSchema(texts: DetailsTexts): z.ZodMiniType<HoursValues, HoursValues> {
  const opening = { open: z.string(), close: z.string() };
  const shape = z.object({
    always: z.boolean(),
    usual: z.object(opening),
    days: z.array(z.object({ mode: z.enum(["usual", "own", "closed"]), ...opening })),
  });
  return shape.check(
    z.superRefine((hours, context) => {
      const add = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", message, path });
      if (hours.always) {
        return;
      }
      if (hours.days.every((day) => day.mode === "closed")) {
        add(["always"], texts.noDay);
      }
      const check = (path: (string | number)[], times: Opening) =>
        wrongTimes(times, texts).forEach(([name, message]) => add([...path, name], message));
      if (hours.days.some((day) => day.mode === "usual")) {
        check(["usual"], hours.usual);
      }
      hours.days.forEach((day, index) => day.mode === "own" && check(["days", index], day));
    }),
  );
}

function wrongTimes({ open, close }: Opening, { noTime, order }: DetailsTexts): [string, string][] {
  const [from, until] = [clockOf(open), clockOf(close)];
  const wrong: [string, string][] = [];
  if (from === undefined || from === "24:00") {
    wrong.push(["open", noTime]);
  }
  if (until === undefined) {
    wrong.push(["close", noTime]);
  }
  return wrong.length === 0 && (from ?? "") >= (until ?? "") ? [["close", order]] : wrong;
}

/** What has to hold for what is said about a venue, as the API has it. */
export function detailsSchema(texts: DetailsTexts) {
  const shape = z.object({
    name: textSchema(2, 255),
    description: textSchema(10, 10_000),
    sport_types: z.array(z.enum(SPORTS)).check(z.minLength(1, "required")),
    capacity: lineSchema(9).check(z.refine((text) => !text.trim() || /^\s*[1-9]\d*\s*$/.test(text), "invalid")),
    price_per_hour: priceSchema(texts.price).check(z.refine((text) => text.trim() !== "", "required")),
    is_indoor: z.boolean(),
    has_parking: z.boolean(),
    has_changing_rooms: z.boolean(),
    has_showers: z.boolean(),
    has_equipment_rental: z.boolean(),
    amenities: z.string().check(
      z.refine((text) => linesOf(text).every((line) => line.length <= 100), "tooLong"),
      z.refine((text) => linesOf(text).length <= MOST_AMENITIES, "tooLong"),
    ),
    address: lineSchema(500),
    city: lineSchema(100),
    latitude: degreesSchema(90),
    longitude: degreesSchema(180),
    working_hours: hoursSchema(texts),
  });
  const missing = (one: string, other: string) => one.trim() === "" && other.trim() !== "";
  return shape.check(
    z.superRefine(({ latitude, longitude }, context) => {
      const add = (name: string) => context.addIssue({ code: "custom", message: texts.bothOrNone, path: [name] });
      if (missing(latitude, longitude)) {
        add("latitude");
      }
      if (missing(longitude, latitude)) {
        add("longitude");
      }
    }),
  );
}

/** Nothing is said so far, but what most venues are like. */
export function emptyDetails(): DetailsValues {
  return {
    name: "",
    description: "",
    sport_types: [],
    capacity: "",
    price_per_hour: "",
    is_indoor: false,
    has_parking: false,
    has_changing_rooms: false,
    has_showers: false,
    has_equipment_rental: false,
    amenities: "",
    address: "",
    city: "",
    latitude: "",
    longitude: "",
    working_hours: hoursValuesOf({ default: { open: "08:00", close: "22:00" } }),
  };
}

/** What is filled in for a venue. */
export function valuesOf(venue: Venue): DetailsValues {
  return {
    name: venue.name,
    description: venue.description,
    sport_types: venue.sport_types,
    capacity: String(venue.capacity),
    price_per_hour: venue.price_per_hour,
    is_indoor: venue.is_indoor,
    has_parking: venue.has_parking,
    has_changing_rooms: venue.has_changing_rooms,
    has_showers: venue.has_showers,
    has_equipment_rental: venue.has_equipment_rental,
    amenities: venue.amenities.join("\n"),
    address: venue.address,
    city: venue.city,
    latitude: venue.latitude === null ? "" : String(venue.latitude),
    longitude: venue.longitude === null ? "" : String(venue.longitude),
    working_hours: hoursValuesOf(venue.working_hours),
  };
}

/** What the API is told. */
export function requestOf(values: DetailsValues): VenueRequest {
  const { amenities, latitude, longitude, working_hours: hours, ...rest } = values;
  return {
    ...rest,
    name: values.name.trim(),
    description: values.description.trim(),
    // In one order, so that what was chosen in another is the same.
    sport_types: SPORTS.filter((sport) => values.sport_types.includes(sport)),
    capacity: Number(values.capacity),
    price_per_hour: priceOf(values.price_per_hour),
    amenities: linesOf(amenities),
    address: values.address.trim(),
    city: values.city.trim(),
    latitude: degreesOf(latitude),
    longitude: degreesOf(longitude),
    working_hours: hoursOf(hours),
  };
}

/** What of it differs from what the venue is like. */
export function changesOf(venue: Venue, values: DetailsValues): VenueRequest {
  const before: Record<string, unknown> = { ...requestOf(valuesOf(venue)) };
  const differs = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(before[name]);
  return Object.fromEntries(Object.entries(requestOf(values)).filter(differs));
}

/** A price as the API takes it. */
export function priceOf(text: string): string {
  return text.trim().replace(",", ".");
}

function degreesOf(text: string): string | null {
  return text.trim() === "" ? null : numberOf(text).toFixed(6);
}

function numberOf(text: string): number {
  return Number(text.trim().replace(",", "."));
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
