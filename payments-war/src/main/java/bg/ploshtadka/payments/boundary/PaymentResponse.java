package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.PaidBooking;
import bg.ploshtadka.payments.PaymentStatus;
import bg.ploshtadka.payments.PaymentView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment as its customer, the venue's owner and admins read it. */
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

        @Schema(
                description = "When the money came; null before that, and for money that was not asked for",
                nullable = true)
        Instant paidAt,

        @Schema(description = "When that money went back; null if it has not", nullable = true)
        Instant refundedAt,

        Instant createdAt,
        Instant updatedAt,
        UUID venueId,
        String venueName,
        String courtName,

        @Schema(
                description = "The time zone of the venue, whose clock people read the start from",
                example = "Europe/Sofia")
        String timeZone,

        @Schema(description = "When the booking begins") Instant bookingStart,

        @Schema(
                description = "The customer's full name, else the username; null once the account is deleted",
                nullable = true)
        String customerName) {
    static PaymentResponse from(PaymentView payment) {
        PaidBooking booking = payment.booking();
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
                payment.paidAt().orElse(null),
                payment.refundedAt().orElse(null),
                payment.createdAt(),
                payment.updatedAt(),
                booking.venueId(),
                booking.venueName(),
                booking.courtName(),
                booking.zone().getId(),
                booking.start(),
                booking.customerName().orElse(null));
    }
}
