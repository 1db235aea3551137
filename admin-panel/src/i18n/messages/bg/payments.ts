/** The words of the page payments in Bulgarian. */
export const payments = {
  title: "Плащания",
} as const;
