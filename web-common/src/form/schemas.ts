import { z } from "@common/lib/zod";
import type { CommonMessages } from "@common/i18n/messages";

/** What can be wrong with a field, as the messages name it. */
export type ValidationKey = keyof CommonMessages["validation"];

/** A message that people get translated. */
function key(name: ValidationKey): ValidationKey {
  return name;
}

// As in the description of the API.
const EMAIL =
  /^[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;
const USERNAME = /^[\p{L}\p{N}._@+-]*$/u;
const PHONE = /^\+?[0-9(][0-9 ()/.-]{2,28}$/;
const PASSWORD = { min: 8, max: 128 };

/** The server counts characters, of which some are two to a script. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** An address as the server takes it; space around it is forgiven. */
export const emailSchema = z.string().check(
  z.superRefine((text, context) => {
    const email = text.trim();
    if (!email) {
      context.addIssue({ code: "custom", message: key("required") });
    } else if (email.length > 254 || !EMAIL.test(email)) {
      context.addIssue({ code: "custom", message: key("email") });
    }
  }),
);

/** Any text, but some. */
export const requiredSchema = z.string().check(z.refine((text) => text.trim() !== "", key("required")));

/** A text that has to be there and has its limit. */
export function lineSchema(longest: number) {
  return requiredSchema.check(z.refine((text) => text.length <= longest, key("tooLong")));
}

/** A text that need not be there and has its limit. */
export function optionalSchema(longest: number) {
  return z.string().check(z.refine((text) => text.trim().length <= longest, key("tooLong")));
}

/** What a business is called. */
export const businessNameSchema = lineSchema(255).check(
  z.refine((text) => !text.trim() || lengthOf(text.trim()) >= 2, key("tooShort")),
);

/** A telephone number as the server takes it; whether somebody answers, nobody knows. */
export const phoneSchema = requiredSchema.check(
  z.refine((text) => !text.trim() || PHONE.test(text.trim()), key("phone")),
);

/** A name to be called by. */
export const fullNameSchema = lineSchema(255);

/** A name to sign in by. */
export const usernameSchema = z.string().check(
  z.superRefine((text, context) => {
    const length = lengthOf(text.trim());
    const add = (message: ValidationKey) => context.addIssue({ code: "custom", message });
    if (length === 0) {
      add("required");
    } else if (length < 3) {
      add("tooShort");
    } else if (length > 128) {
      add("tooLong");
    } else if (!USERNAME.test(text.trim())) {
      add("invalid");
    }
  }),
);

/** A password that is being chosen; only the server knows whether it is hard to guess. */
export const newPasswordSchema = z.string().check(
  z.superRefine((text, context) => {
    const length = lengthOf(text);
    if (length === 0) {
      context.addIssue({ code: "custom", message: key("required") });
    } else if (length < PASSWORD.min) {
      context.addIssue({ code: "custom", message: key("passwordShort") });
    } else if (length > PASSWORD.max) {
      context.addIssue({ code: "custom", message: key("passwordLong") });
    }
  }),
);

/** A password that is typed twice. */
export const passwordTwiceSchema = z.object({ password: newPasswordSchema, repeat: requiredSchema }).check(
  z.refine(({ password, repeat }) => repeat === "" || password === repeat, {
    path: ["repeat"],
    error: key("different"),
    when: () => true,
  }),
);

/** Whether a text that may be a username is an address. */
export function isEmail(text: string): boolean {
  return emailSchema.safeParse(text).success;
}
