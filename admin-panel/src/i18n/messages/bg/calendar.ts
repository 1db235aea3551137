/** The words of the page calendar in Bulgarian. */
export const calendar = {
  title: "Календар",
} as const;
