package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.PaymentStatus;
import bg.ploshtadka.payments.PaymentView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment as its customer and admins read it. */
@Schema(description = "An attempt to pay a booking by one checkout session")
public record PaymentResponse(
        UUID id,
        UUID bookingId,
        UUID userId,
        UUID venueOwnerId,

        @Schema(description = "The checkout session at Stripe", example = "cs_1", nullable = true)
        String stripeSessionId,

        @Schema(description = "The money at Stripe, once it came", example = "pi_1", nullable = true)
        String stripePaymentIntentId,

        @Schema(type = SchemaType.STRING, example = "25.00") BigDecimal amount,

        @Schema(example = "EUR") String currency,
        PaymentStatus status,
        Instant createdAt,
        Instant updatedAt) {
    static PaymentResponse from(PaymentView payment) {
        return new PaymentResponse(
                payment.id(),
                payment.bookingId(),
                payment.userId(),
                payment.venueOwnerId(),
                payment.stripeSessionId(),
                payment.stripePaymentIntentId(),
                payment.amount().amount(),
                payment.amount().currency().getCurrencyCode(),
                payment.status(),
                payment.createdAt(),
                payment.updatedAt());
    }
}
