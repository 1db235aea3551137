package bg.ploshtadka.bookings;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of a wish for a booking.
 *
 * @param bookingId the booking
 * @param made whether this very request made it
 * @param details the booking, if whoever made it knows it all; else it has to be read
 */
public record Booked(UUID bookingId, boolean made, Optional<BookingDetails> details) {
    /** One that has to be read. */
    public Booked(UUID bookingId, boolean made) {
        this(bookingId, made, Optional.empty());
    }

    /** One that this very request made, with all that its maker knows. */
    Booked(BookingDetails details) {
        this(details.booking().id(), true, Optional.of(details));
    }
}
