/** The words of the page bookings in Bulgarian. */
export const bookings = {
  title: "Резервации",
} as const;
