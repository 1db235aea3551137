import type { Shape } from "@common/i18n/messages";
import type { venues as words } from "../bg/venues";

/** The words of the page venues in English. */
export const venues: Shape<typeof words> = {
  title: "Venues",
};
