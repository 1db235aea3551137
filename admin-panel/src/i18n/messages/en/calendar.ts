import type { Shape } from "@common/i18n/messages";
import type { calendar as words } from "../bg/calendar";

/** The words of the page calendar in English. */
export const calendar: Shape<typeof words> = {
  title: "Calendar",
};
