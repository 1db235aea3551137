/** The words of the page users in Bulgarian. */
export const users = {
  title: "Потребители",
} as const;
