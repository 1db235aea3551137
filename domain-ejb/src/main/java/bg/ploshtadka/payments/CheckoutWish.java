package bg.ploshtadka.payments;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody who wants to pay says.
 *
 * @param bookingId what to pay
 * @param locale the language of Stripe's page, {@code bg} or {@code en}; empty for the customer's own
 */
public record CheckoutWish(UUID bookingId, Optional<String> locale) {}
