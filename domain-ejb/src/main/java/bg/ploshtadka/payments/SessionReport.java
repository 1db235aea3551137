package bg.ploshtadka.payments;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What Stripe says of a checkout session when it is asked.
 *
 * @param sessionId Stripe's id of the session
 * @param paymentId our payment, as we told Stripe when the session was made; empty if it is not one of ours
 * @param state how far the session has come
 * @param minorUnits the session's amount in the currency's smallest unit
 * @param currency the session's currency, any case
 * @param paymentIntentId Stripe's id of the money, once there is any
 * @param refundId Stripe's id of the refund, if all the money has been given back already
 */
public record SessionReport(
        String sessionId,
        Optional<UUID> paymentId,
        SessionState state,
        long minorUnits,
        String currency,
        Optional<String> paymentIntentId,
        Optional<String> refundId) {
    /** What has to be said of a session that Stripe does not know: nobody can ever pay there. */
    public static SessionReport ofUnknownSession(String sessionId, UUID paymentId) {
        return new SessionReport(
                sessionId, Optional.of(paymentId), SessionState.EXPIRED, 0, "", Optional.empty(), Optional.empty());
    }

    /** The session as an entry of Stripe's books. */
    BookEntry entry() {
        String status = refundId.isPresent() ? "refunded" : state.name().toLowerCase(Locale.ROOT);
        return BookEntry.ofStripe(status, minorUnits, currency);
    }

    /** The same report, with the refund of its money. */
    public SessionReport withRefund(Optional<String> refund) {
        return new SessionReport(sessionId, paymentId, state, minorUnits, currency, paymentIntentId, refund);
    }
}
