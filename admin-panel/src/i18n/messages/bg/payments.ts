/** The words of the page payments in Bulgarian. */
export const payments = {
  title: "Плащания",
  totals: { received: "Получено", refunded: "Върнато", net: "Остава" },
} as const;
