import type { Unavailability, UnavailabilityRequest } from "@/api/venue-parts";
import { optionalSchema } from "@common/form/schemas";
import { clockTime, localDay, MINUTE, plusDays, startOfDay } from "@common/lib/zone";
import { z } from "@common/lib/zod";
import { instantsOf } from "./local-moment";

/** Day and time by the clock of the venue; of a time that comes twice, which one. */
export interface LocalMoment {
  readonly day: string;
  readonly time: string;
  readonly occurrence: "first" | "second";
}

export interface ClosureValues {
  readonly wholeDays: boolean;
  readonly from: LocalMoment;
  /** When it is open again; of whole days, the last one that is closed. */
  readonly to: LocalMoment;
  readonly reason: string;
  /** Empty for the whole venue. */
  readonly court: string;
}

export interface ClosureTexts {
  readonly skipped: string;
  readonly order: string;
}

/** What is filled in for a closure, or for a new one, which begins tomorrow. */
export function valuesOf(closure: Unavailability | undefined, zone: string, now: number): ClosureValues {
  if (!closure) {
    const day = plusDays(localDay(now, zone), 1);
    const from: LocalMoment = { day, time: "08:00", occurrence: "first" };
    return { wholeDays: true, from, to: { ...from, time: "22:00" }, reason: "", court: "" };
  }
  const [start, end] = [Date.parse(closure.start_datetime), Date.parse(closure.end_datetime)];
  const from = momentOf(start, zone);
  const wholeDays = start === startOfDay(from.day, zone) && end === startOfDay(localDay(end, zone), zone);
  const to = momentOf(wholeDays ? startOfDay(plusDays(localDay(end, zone), -1), zone) : end, zone);
  return { wholeDays, from, to, reason: closure.reason ?? "", court: closure.court_id ?? "" };
}

function momentOf(instant: number, zone: string): LocalMoment {
  const [day, time] = [localDay(instant, zone), clockTime(instant, zone)];
  // A closure may have been made to the second; its minute is what is shown.
  const minute = Math.floor(instant / MINUTE) * MINUTE;
  return { day, time, occurrence: instantsOf(day, time, zone).indexOf(minute) === 1 ? "second" : "first" };
}

/** The instant that is meant; nothing if the clock of the venue never shows it. */
export function instantOf({ day, time, occurrence }: LocalMoment, zone: string): number | undefined {
  const instants = instantsOf(day, time, zone);
  return instants[occurrence === "second" ? 1 : 0] ?? instants[0];
}

function spanOf({ wholeDays, from, to }: ClosureValues, zone: string) {
  return wholeDays
    ? { start: startOfDay(from.day, zone), end: startOfDay(plusDays(to.day, 1), zone) }
    : { start: instantOf(from, zone), end: instantOf(to, zone) };
}

/** What has to hold for a closure; the server knows by itself what is over or booked. */
export function closureSchema(zone: string, texts: ClosureTexts): z.ZodMiniType<ClosureValues, ClosureValues> {
  const moment = z.object({ day: z.string(), time: z.string(), occurrence: z.enum(["first", "second"]) });
  const shape = z.object({
    wholeDays: z.boolean(),
    from: moment,
    to: moment,
    reason: optionalSchema(255),
    court: z.string(),
  });
  return shape.check(
    z.superRefine((values, context) => {
      const wrong = wrongMoments(values, zone, texts);
      wrong.forEach(([path, message]) => context.addIssue({ code: "custom", path: [...path], message }));
    }),
  );
}

type Wrong = readonly [path: readonly string[], message: string];

function wrongMoments(values: ClosureValues, zone: string, texts: ClosureTexts): Wrong[] {
  const parts = values.wholeDays ? (["day"] as const) : (["day", "time"] as const);
  const missing = (["from", "to"] as const).flatMap((end) =>
    parts.filter((part) => values[end][part] === "").map((part): Wrong => [[end, part], "required"]),
  );
  if (missing.length > 0) {
    return missing;
  }
  const { start, end } = spanOf(values, zone);
  const skipped: Wrong[] = [
    ...(start === undefined ? [[["from", "time"], texts.skipped] as const] : []),
    ...(end === undefined ? [[["to", "time"], texts.skipped] as const] : []),
  ];
  if (start !== undefined && end !== undefined && end <= start) {
    return [[["to", values.wholeDays ? "day" : "time"], texts.order]];
  }
  return skipped;
}

/** What the API is told. */
export function requestOf(values: ClosureValues, zone: string): UnavailabilityRequest {
  const { start = 0, end = 0 } = spanOf(values, zone);
  return {
    start_datetime: new Date(start).toISOString(),
    end_datetime: new Date(end).toISOString(),
    reason: values.reason.trim() || null,
    court_id: values.court || null,
  };
}
