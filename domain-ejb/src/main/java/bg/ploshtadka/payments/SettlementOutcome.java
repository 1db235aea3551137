package bg.ploshtadka.payments;

import java.util.Locale;

/** What came of a report of Stripe. */
public enum SettlementOutcome {
    /** The payment is paid. */
    PAID,
    /** The money came for a booking that does not need it; it goes back. */
    PAID_IN_VAIN,
    /** The money has been given back. */
    REFUNDED,
    /** The session ended unpaid. */
    FAILED,
    /** Amount or currency differ: a person has to look. */
    FLAGGED,
    /** We knew it already, or it changes nothing. */
    UNCHANGED,
    /** Not a payment of ours. */
    UNKNOWN_PAYMENT,
    /** An event that means nothing here. */
    IGNORED;

    /** Whether our books say what Stripe's do from now on. */
    boolean settles() {
        return switch (this) {
            case PAID, PAID_IN_VAIN, REFUNDED, FAILED -> true;
            case FLAGGED, UNCHANGED, UNKNOWN_PAYMENT, IGNORED -> false;
        };
    }

    /** The outcome in storage, e.g. {@code unknown_payment}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
