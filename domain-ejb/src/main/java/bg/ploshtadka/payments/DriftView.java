package bg.ploshtadka.payments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A difference between our books and Stripe's as admins see it.
 *
 * @param id the difference
 * @param paymentId the payment; empty if Stripe has something that is none of ours
 * @param stripeId the session or the refund at Stripe
 * @param ours what we said when it was found; empty without a payment
 * @param stripe what Stripe said
 * @param action what was done about it: an outcome of {@link SettlementOutcome}
 * @param foundAt when it was found
 * @param resolvedAt when both sides agreed again; empty while somebody has to look
 */
public record DriftView(
        UUID id,
        Optional<UUID> paymentId,
        String stripeId,
        Optional<BookEntry> ours,
        BookEntry stripe,
        String action,
        Instant foundAt,
        Optional<Instant> resolvedAt) {}
