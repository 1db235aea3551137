/** Bookings are possible so many days ahead. */
export const DAYS_AHEAD = 180;
