package bg.ploshtadka.payments;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of a report of Stripe, and for which payment.
 *
 * @param outcome what came of it
 * @param paymentId the payment; empty if it was none of ours
 */
public record Settled(SettlementOutcome outcome, Optional<UUID> paymentId) {
    static final Settled NOTHING_OF_OURS = new Settled(SettlementOutcome.UNKNOWN_PAYMENT, Optional.empty());
    static final Settled IGNORED = new Settled(SettlementOutcome.IGNORED, Optional.empty());
    static final Settled KNOWN_ALREADY = new Settled(SettlementOutcome.UNCHANGED, Optional.empty());

    static Settled of(LockedPayment locked, SettlementOutcome outcome) {
        return new Settled(outcome, Optional.of(locked.payment().id()));
    }
}
