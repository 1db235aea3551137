package bg.ploshtadka.payments;

import java.util.Locale;

/** How long the periods are by which revenue is told. */
public enum RevenueStep {
    DAY,
    /** From Monday on. */
    WEEK,
    MONTH;

    /** The name in SQL. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
