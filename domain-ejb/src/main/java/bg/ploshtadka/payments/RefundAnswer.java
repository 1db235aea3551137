package bg.ploshtadka.payments;

import java.util.UUID;

/**
 * What somebody is told who orders a refund.
 *
 * @param paymentId whose money goes back
 * @param status how far the payment has come
 * @param due whether money of it is still to go back
 */
public record RefundAnswer(UUID paymentId, PaymentStatus status, boolean due) {}
