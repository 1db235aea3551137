/** The words of the page venues in Bulgarian. */
export const venues = {
  title: "Обекти",
} as const;
