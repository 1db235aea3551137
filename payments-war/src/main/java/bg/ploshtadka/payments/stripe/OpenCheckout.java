package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.payments.OpenSession;
import java.util.UUID;

/**
 * A checkout that waits for its customer.
 *
 * @param paymentId the payment
 * @param session where to pay
 */
public record OpenCheckout(UUID paymentId, OpenSession session) {}
