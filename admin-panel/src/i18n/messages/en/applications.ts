import type { Shape } from "@common/i18n/messages";
import type { applications as words } from "../bg/applications";

/** The words of the page applications in English. */
export const applications: Shape<typeof words> = {
  title: "Applications",
};
