import type { Shape } from "@common/i18n/messages";
import type { users as words } from "../bg/users";

/** The words of the page users in English. */
export const users: Shape<typeof words> = {
  title: "Users",
};
