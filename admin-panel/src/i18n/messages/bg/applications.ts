/** The words of the page applications in Bulgarian. */
export const applications = {
  title: "Кандидатури",
} as const;
