package bg.ploshtadka.bookings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which bookings a list shows; what is empty does not matter.
 *
 * @param from only those that start then or later
 * @param to only those that start before
 * @param text a part of what the customer, the guest or the venue is called, in any case
 */
public record BookingFilter(
        Optional<BookingView> view,
        Optional<UUID> venueId,
        Optional<UUID> courtId,
        Optional<BookingStatus> status,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> text) {}
