package bg.ploshtadka.payments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which payments a list is about; what is empty does not matter.
 *
 * @param status how far they have come
 * @param userId whose they are
 * @param bookingId what they pay
 * @param from begun at this moment or later
 * @param to begun before this moment
 */
public record PaymentFilter(
        Optional<PaymentStatus> status,
        Optional<UUID> userId,
        Optional<UUID> bookingId,
        Optional<Instant> from,
        Optional<Instant> to) {
    /** A filter of what is not {@code null}. */
    public static PaymentFilter of(PaymentStatus status, UUID userId, UUID bookingId, Instant from, Instant to) {
        return new PaymentFilter(
                Optional.ofNullable(status),
                Optional.ofNullable(userId),
                Optional.ofNullable(bookingId),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }
}
