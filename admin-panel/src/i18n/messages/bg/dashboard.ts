/** The words of the page dashboard in Bulgarian. */
export const dashboard = {
  title: "Табло",
} as const;
