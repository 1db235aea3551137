/** The words of the page notifications in Bulgarian. */
export const notifications = {
  title: "Известия",
} as const;
