package bg.ploshtadka.payments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a payment has come. It only moves forward: pending to paid or failed, failed to paid when the money arrives
 * after all, paid to refunded.
 */
public enum PaymentStatus {
    PENDING,
    PAID,
    REFUNDED,
    FAILED;

    /** The status in storage and in the API, e.g. {@code paid}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of this text, if there is one. */
    public static Optional<PaymentStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text().equals(text))
                .findFirst();
    }

    /** Whether a payment of this status may take that one next. */
    public boolean mayBecome(PaymentStatus next) {
        return switch (this) {
            case PENDING -> next == PAID || next == FAILED;
            case FAILED -> next == PAID;
            case PAID -> next == REFUNDED;
            case REFUNDED -> false;
        };
    }
}
