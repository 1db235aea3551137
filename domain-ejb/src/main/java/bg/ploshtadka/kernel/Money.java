package bg.ploshtadka.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Currency;

/**
 * An amount of money, never negative, with two decimal digits.
 *
 * @param amount the amount in units of the currency
 * @param currency an ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) {
    private static final int DIGITS = 2;
    private static final BigDecimal SECONDS_PER_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toSeconds());

    /** Refuses a negative amount and one with parts of a cent. */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("Money is never negative");
        }
        amount = amount.setScale(DIGITS, RoundingMode.UNNECESSARY);
    }

    /**
     * What this price of an hour makes for a time, rounded half-up to cents; to whole units in a currency without cents,
     * so that what is asked for can be paid.
     */
    public Money forTime(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toSeconds());
        BigDecimal total = amount.multiply(seconds).divide(SECONDS_PER_HOUR, digits(), RoundingMode.HALF_UP);
        return new Money(total, currency);
    }

    /**
     * The amount in the currency's smallest unit: 2500 for 25 EUR, 25 for 25 JPY, 25000 for 25 KWD.
     *
     * @throws ArithmeticException if the currency has no coin for a part of it, as for 25.50 JPY
     */
    public long toMinorUnits() {
        return amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact();
    }

    private int digits() {
        return Math.max(0, Math.min(DIGITS, currency.getDefaultFractionDigits()));
    }

    /** Whether there is nothing to pay. */
    public boolean isZero() {
        return amount.signum() == 0;
    }
}
