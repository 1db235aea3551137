package bg.ploshtadka.bookings;

import java.util.UUID;

/**
 * What became of a wish for a booking.
 *
 * @param bookingId the booking
 * @param made whether this very request made it
 */
public record Booked(UUID bookingId, boolean made) {}
