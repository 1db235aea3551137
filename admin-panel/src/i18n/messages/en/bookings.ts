import type { Shape } from "@common/i18n/messages";
import type { bookings as words } from "../bg/bookings";

/** The words of the page bookings in English. */
export const bookings: Shape<typeof words> = {
  title: "Bookings",
};
