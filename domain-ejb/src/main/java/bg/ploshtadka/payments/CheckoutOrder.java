package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a checkout session is made of. It comes from the stored payment alone and is the same at every repetition, so
 * that Stripe recognises the repetition and answers with the same session.
 *
 * @param paymentId the payment; Stripe's idempotency key is derived from it
 * @param bookingId what is paid
 * @param userId the customer
 * @param amount how much
 * @param locale the language of Stripe's page, {@code bg} or {@code en}
 * @param expiresAt when the session ends, in whole seconds
 * @param subject what the customer reads as the thing to pay: the venue's name
 * @param session the session, once Stripe has answered
 * @param ended whether this session was abandoned or is past its end: it has to be closed at Stripe before another one
 *     may follow
 */
public record CheckoutOrder(
        UUID paymentId,
        UUID bookingId,
        UUID userId,
        Money amount,
        String locale,
        Instant expiresAt,
        String subject,
        Optional<OpenSession> session,
        boolean ended) {}
