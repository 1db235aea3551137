import type { Shape } from "@common/i18n/messages";
import type { dashboard as words } from "../bg/dashboard";

/** The words of the page dashboard in English. */
export const dashboard: Shape<typeof words> = {
  title: "Dashboard",
  platform: {
    title: "The platform",
    applications: "Applications of owners",
    venues: "Venues that wait for approval",
    payments: "Payments that wait for a person",
    mails: "Mails that were not sent",
    open: "Differences: {unresolved, number}. To be refunded: {owed, number}. Late: {late, number}.",
    neverChecked: "The books have not been compared yet.",
    checked: "Last compared: {at}",
  },
  waiting: {
    title: "Waiting for an answer",
    count:
      "{count, plural, =0 {No request waits for an answer} one {# request waits for an answer} other {# requests wait for an answer}}",
    many: "{count, plural, one {# request is open} other {# requests are open}}; some of them may still be being paid",
    held: "{count, plural, one {Another # is being paid right now} other {Another # are being paid right now}}.",
    all: "All that wait",
  },
  today: {
    title: "Today",
    choose: "Choose a venue to see its day hour by hour.",
    noVenues: "You have no venues yet.",
    some: "You see {shown} of {total} venues. Choose another one above.",
    closed: "Closed today, and no bookings.",
    noBookings: "No bookings today.",
    by: "{day}, by the clock in {city}",
    forgotten: "Deleted account",
    guest: "Guest",
  },
  range: {
    title: "For a range",
    made: "Bookings made",
    cancelled: "Cancelled in the range",
    noShows: "Marked as no-shows",
    hours: "Booked hours",
    users: "New users",
    byStatus: "Bookings that start in the range",
    byStatusText: "By the status that they have now.",
  },
  heat: {
    title: "Occupancy by day and hour",
    text: "How many hours were booked, in all of the range, by the clock of each venue.",
    none: "No hour is booked in this range.",
    day: "Day",
  },
  money: {
    title: "Revenue",
    text: "Money that came through the site. What is paid at the venue is not seen here.",
    none: "No money moved in this range.",
    by: "By",
    steps: { day: "day", week: "week", month: "month" },
    chart: "Revenue by period in {currency}. The table below has the same numbers.",
    table: "The numbers in {currency}",
    period: "Period",
    starts: { day: "{date}", week: "Week of {date}", month: "{date}" },
  },
};
