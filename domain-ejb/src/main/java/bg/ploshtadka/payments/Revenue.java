package bg.ploshtadka.payments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What came and what went back, each currency by itself.
 *
 * @param periods by period, the earliest first, and currency; without those in which no money moved
 * @param totals by currency
 */
public record Revenue(List<Period> periods, List<Sum> totals) {
    /** Copies the lists. */
    public Revenue {
        periods = List.copyOf(periods);
        totals = List.copyOf(totals);
    }

    /**
     * A period.
     *
     * @param start its first day, also if that lies before the days that were asked for
     * @param sum what moved in it
     */
    public record Period(LocalDate start, Sum sum) {}

    /**
     * What moved in one currency.
     *
     * @param received what was paid
     * @param refunded what was given back, whenever it had been paid
     */
    public record Sum(Currency currency, BigDecimal received, BigDecimal refunded) {
        /** What is left; less than nothing if more was given back than paid. */
        public BigDecimal net() {
            return received.subtract(refunded);
        }
    }
}
