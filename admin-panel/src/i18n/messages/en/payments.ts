import type { Shape } from "@common/i18n/messages";
import type { payments as words } from "../bg/payments";

/** The words of the page payments in English. */
export const payments: Shape<typeof words> = {
  title: "Payments",
};
