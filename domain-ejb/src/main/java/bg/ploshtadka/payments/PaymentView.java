package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A payment as those see it who may see it.
 *
 * @param id the payment
 * @param bookingId what is paid
 * @param userId the customer
 * @param venueOwnerId who owned the venue when the payment began
 * @param stripeSessionId the checkout session, or null before Stripe has answered
 * @param stripePaymentIntentId Stripe's id of the money, or null before it arrived
 * @param amount how much
 * @param status how far it has come
 * @param refundDue whether money of it is still to go back
 * @param createdAt when it began
 * @param updatedAt when it last changed
 */
public record PaymentView(
        UUID id,
        UUID bookingId,
        UUID userId,
        UUID venueOwnerId,
        String stripeSessionId,
        String stripePaymentIntentId,
        Money amount,
        PaymentStatus status,
        boolean refundDue,
        Instant createdAt,
        Instant updatedAt) {}
