package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
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
 * @param paidAt when the money came that was asked for
 * @param refundedAt when that money went back
 * @param createdAt when it began
 * @param updatedAt when it last changed
 * @param booking what people know of the booking
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
        Optional<Instant> paidAt,
        Optional<Instant> refundedAt,
        Instant createdAt,
        Instant updatedAt,
        PaidBooking booking) {
    static PaymentView of(ResultSet row) throws SQLException {
        return new PaymentView(
                row.getObject("id", UUID.class),
                row.getObject("booking_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getObject("venue_owner_id", UUID.class),
                row.getString("stripe_session_id"),
                row.getString("stripe_payment_intent_id"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                PaymentStatus.of(row.getString("status")).orElseThrow(),
                moment(row, "paid_at"),
                moment(row, "refunded_at"),
                moment(row, "created_at").orElseThrow(),
                moment(row, "updated_at").orElseThrow(),
                PaidBooking.of(row));
    }

    /** Whether this user is the customer, or owns the venue. */
    boolean concerns(UUID reader) {
        return userId.equals(reader) || venueOwnerId.equals(reader);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
