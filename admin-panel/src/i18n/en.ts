import { panel } from "./messages/en/panel";
import { dashboard } from "./messages/en/dashboard";
import { calendar } from "./messages/en/calendar";
import { bookings } from "./messages/en/bookings";
import { venues } from "./messages/en/venues";
import { payments } from "./messages/en/payments";
import { users } from "./messages/en/users";
import { notifications } from "./messages/en/notifications";
import { applications } from "./messages/en/applications";
import type { PanelMessages } from "./messages";

/** The words of the panel in English. */
export const en: PanelMessages = {
  panel,
  dashboard,
  calendar,
  bookings,
  venues,
  payments,
  users,
  notifications,
  applications,
};
