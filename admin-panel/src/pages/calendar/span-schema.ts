import { lineSchema, optionalSchema, phoneSchema, type ValidationKey } from "@common/form/schemas";
import { z } from "@common/lib/zod";
import { instantOf } from "./moments";

function momentSchema(zone: string) {
  return z.object({ day: z.string(), row: z.string() }).check(
    z.refine((moment) => instantOf(moment, zone) !== undefined, {
      path: ["row"],
      error: "invalid" satisfies ValidationKey,
    }),
  );
}

function spanShape(zone: string) {
  return { start: momentSchema(zone), end: momentSchema(zone) };
}

/** The beginning and the end of a time, as they are filled in. */
export interface SpanValues {
  readonly start: { readonly day: string; readonly row: string };
  readonly end: { readonly day: string; readonly row: string };
}

/** When a venue or a court of it is closed, and why; without a court all of them. */
export function closureSchema(zone: string) {
  return z.object({ ...spanShape(zone), court: z.string(), reason: optionalSchema(255) });
}

/** Who comes to a court when, without an account. */
export function guestSchema(zone: string) {
  return z.object({
    ...spanShape(zone),
    court: z.string().check(z.minLength(1, "required" satisfies ValidationKey)),
    guest: z.object({ name: lineSchema(100), phone: optionalPhone, note: optionalSchema(1000) }),
  });
}

const optionalPhone = z
  .string()
  .check(
    z.refine((text) => text.trim() === "" || phoneSchema.safeParse(text).success, "phone" satisfies ValidationKey),
  );

/** At which field a refusal is told that is about the time. */
export const FIELD_OF = {
  "unavailability-backward": "end.row",
  "unavailability-over": "end.row",
  "booking-backward": "end.row",
  "booking-too-short": "end.row",
  "booking-too-long": "end.row",
  "booking-in-the-past": "start.row",
  "booking-too-far-ahead": "start.row",
} as const;
