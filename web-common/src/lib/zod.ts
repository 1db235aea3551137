import * as z from "zod/mini";

// Else schemas are compiled while the page runs, which its Content-Security-Policy forbids, and reports.
z.config({ jitless: true });

/**
 * Zod, as it may be used in a page: of its small form a page loads what it uses. What the address bar may say is
 * {@code z.lazy}: the scripts of a first visit know all pages, and show one.
 */
export { z };

/** Text of the address bar: what makes no sense there is left out. */
export function sensible<Schema extends z.core.SomeType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

/** A whole number of the address bar, between two limits. */
export function wholeNumber(least: number, most: number) {
  return z.coerce.number().check(z.int(), z.minimum(least), z.maximum(most));
}
