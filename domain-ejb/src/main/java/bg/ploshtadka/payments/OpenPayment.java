package bg.ploshtadka.payments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A pending payment about which Stripe is asked.
 *
 * @param paymentId the payment
 * @param sessionId its session, if Stripe's answer was ever stored
 * @param begunAt when the payment began; no session of it is older
 * @param over whether nobody needs its session any more, so that it is to be closed
 * @param order how to ask for the session again under the same idempotency key; empty if the session is known, or if
 *     Stripe has forgotten the key meanwhile
 */
public record OpenPayment(
        UUID paymentId, Optional<String> sessionId, Instant begunAt, boolean over, Optional<CheckoutOrder> order) {}
