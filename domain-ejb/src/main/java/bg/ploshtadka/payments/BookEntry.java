package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * What one side's books say of a payment.
 *
 * @param status how far it has come, in this side's own words
 * @param amount how much, in units of the currency
 * @param currency its ISO code in capitals; empty if nothing is known of it
 */
public record BookEntry(String status, BigDecimal amount, String currency) {
    /** What we say. */
    static BookEntry of(PaymentStatus status, Money money) {
        return new BookEntry(status.text(), money.amount(), money.currency().getCurrencyCode());
    }

    /** What Stripe says, which counts in the currency's smallest unit. */
    static BookEntry ofStripe(String status, long minorUnits, String currency) {
        String code = currency.toUpperCase(Locale.ROOT);
        return new BookEntry(status, BigDecimal.valueOf(minorUnits, digits(code)), code);
    }

    private static int digits(String code) {
        return Optional.of(code)
                .filter(known -> known.matches("[A-Z]{3}"))
                .flatMap(BookEntry::currency)
                .map(Currency::getDefaultFractionDigits)
                .filter(digits -> digits >= 0)
                .orElse(2);
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }
}
