package bg.ploshtadka.payments;

import java.util.Optional;
import java.util.UUID;

/**
 * Money that is to be given back in full.
 *
 * @param paymentId the payment; Stripe's idempotency key is derived from it
 * @param paymentIntentId Stripe's id of the money
 * @param failedRefundId the refund that came to nothing before this one; usually empty
 */
public record RefundOrder(UUID paymentId, String paymentIntentId, Optional<String> failedRefundId) {}
