package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.TimeSpan;
import java.util.UUID;

/**
 * What payments needs to know of a booking.
 *
 * @param userId the customer
 * @param total what it costs
 * @param time when it takes place
 */
public record PayableBooking(
        UUID id, UUID userId, UUID venueOwnerId, UUID venueId, BookingStatus status, Money total, TimeSpan time) {
    static PayableBooking of(Booking booking) {
        return new PayableBooking(
                booking.id(),
                booking.userId(),
                booking.venueOwnerId(),
                booking.venueId(),
                booking.status(),
                booking.totalPrice(),
                booking.time());
    }
}
