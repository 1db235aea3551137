import type { Shape } from "@common/i18n/messages";
import type { dashboard as words } from "../bg/dashboard";

/** The words of the page dashboard in English. */
export const dashboard: Shape<typeof words> = {
  title: "Dashboard",
};
