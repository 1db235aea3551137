/** An amount as people read it, e.g. {@code 25,00 €} or {@code €25.00}; the API tells amounts as decimal strings. */
export function formatMoney(amount: string, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale === "bg" ? "bg-BG" : "en-IE", {
    style: "currency",
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    // Intl takes decimal strings as they are; a float in between would be a different amount.
  }).format(amount as Intl.StringNumericLiteral);
}
