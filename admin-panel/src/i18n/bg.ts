import { panel } from "./messages/bg/panel";
import { dashboard } from "./messages/bg/dashboard";
import { calendar } from "./messages/bg/calendar";
import { bookings } from "./messages/bg/bookings";
import { venues } from "./messages/bg/venues";
import { payments } from "./messages/bg/payments";
import { users } from "./messages/bg/users";
import { notifications } from "./messages/bg/notifications";
import { applications } from "./messages/bg/applications";

/** The words of the panel in Bulgarian; they decide which keys there are. */
export const bg = {
  panel,
  dashboard,
  calendar,
  bookings,
  venues,
  payments,
  users,
  notifications,
  applications,
} as const;
