package bg.ploshtadka.payments;

/**
 * What Stripe says of money that was given back in full.
 *
 * @param paymentIntentId Stripe's id of the money
 * @param refundId Stripe's id of the refund
 */
public record RefundReport(String paymentIntentId, String refundId) {}
