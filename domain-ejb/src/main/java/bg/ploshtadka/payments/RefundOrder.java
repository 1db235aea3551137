package bg.ploshtadka.payments;

import java.util.UUID;

/**
 * Money that is to be given back in full.
 *
 * @param paymentId the payment; Stripe's idempotency key is derived from it
 * @param paymentIntentId Stripe's id of the money
 */
public record RefundOrder(UUID paymentId, String paymentIntentId) {}
