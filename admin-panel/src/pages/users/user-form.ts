import { emailSchema, optionalSchema, usernameSchema } from "@common/form/schemas";
import { z } from "@common/lib/zod";
import type { AccountChange, User } from "@/api/users";

/** What every account has, as forms take it. */
export const profileFields = {
  username: usernameSchema,
  full_name: optionalSchema(255),
  email: emailSchema,
  locale: z.enum(["bg", "en"]),
};

/** Which field a refusal of the server is about. */
export const FIELD_OF = {
  "username-taken": "username",
  "username-is-foreign-address": "username",
  "email-taken": "email",
} as const;

export const profileSchema = z.object({ ...profileFields, booking_reminders: z.boolean() });
export type ProfileValues = z.infer<typeof profileSchema>;

export function profileOf(user: User): ProfileValues {
  const { username, full_name, email, locale, booking_reminders } = user;
  return { username, full_name: full_name ?? "", email, locale, booking_reminders };
}

/** What is new in a form: what was left alone is not sent, so that it stays what it has become meanwhile. */
export function changeOf(before: ProfileValues, after: ProfileValues): AccountChange {
  const values = { ...after, username: after.username.trim(), email: after.email.trim() };
  const name = after.full_name.trim();
  return {
    ...(values.username === before.username ? {} : { username: values.username }),
    ...(values.email === before.email ? {} : { email: values.email }),
    ...(name === before.full_name ? {} : { full_name: name || null }),
    ...(values.locale === before.locale ? {} : { locale: values.locale }),
    ...(values.booking_reminders === before.booking_reminders ? {} : { booking_reminders: values.booking_reminders }),
  };
}
