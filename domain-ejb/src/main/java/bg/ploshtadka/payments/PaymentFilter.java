package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingView;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which payments a list is about; what is empty does not matter.
 *
 * @param view those of whose bookings
 * @param status how far they have come
 * @param userId whose they are
 * @param bookingId what they pay
 * @param venueId only those of bookings at this venue
 * @param from begun at this moment or later
 * @param to begun before this moment
 * @param text a part of what the customer or the venue is called, in any case
 */
public record PaymentFilter(
        Optional<BookingView> view,
        Optional<PaymentStatus> status,
        Optional<UUID> userId,
        Optional<UUID> bookingId,
        Optional<UUID> venueId,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> text) {}
