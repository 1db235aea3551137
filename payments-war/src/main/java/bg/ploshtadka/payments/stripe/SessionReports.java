package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.SessionState;
import com.stripe.model.checkout.Session;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads what Stripe says of a session. */
final class SessionReports {
    private SessionReports() {}

    static SessionReport of(Session session) {
        return new SessionReport(
                session.getId(),
                paymentId(session),
                state(session),
                Objects.requireNonNullElse(session.getAmountTotal(), 0L),
                Objects.requireNonNullElse(session.getCurrency(), ""),
                Optional.ofNullable(session.getPaymentIntent()).filter(intent -> isPaid(session)),
                Optional.empty());
    }

    private static SessionState state(Session session) {
        return switch (String.valueOf(session.getStatus())) {
            case "complete" -> isPaid(session) ? SessionState.PAID : SessionState.AWAITING_MONEY;
            case "expired" -> SessionState.EXPIRED;
            default -> SessionState.OPEN;
        };
    }

    private static boolean isPaid(Session session) {
        return "complete".equals(session.getStatus())
                && "paid".equals(session.getPaymentStatus())
                && session.getPaymentIntent() != null;
    }

    /** Sessions of somebody else who uses the same Stripe account carry no payment of ours. */
    private static Optional<UUID> paymentId(Session session) {
        try {
            return Optional.ofNullable(session.getMetadata())
                    .map(metadata -> metadata.get(SessionRequests.PAYMENT_ID))
                    .map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
