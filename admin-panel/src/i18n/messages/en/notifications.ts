import type { Shape } from "@common/i18n/messages";
import type { notifications as words } from "../bg/notifications";

/** The words of the page notifications in English. */
export const notifications: Shape<typeof words> = {
  title: "Notifications",
};
