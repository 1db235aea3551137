package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.TimeSpan;
import java.util.Optional;
import java.util.UUID;

/**
 * What payments needs to know of a booking.
 *
 * @param userId the customer; empty if that is a guest, who pays at the venue
 * @param total what it costs
 * @param time when it takes place
 */
public record PayableBooking(
        UUID id,
        Optional<UUID> userId,
        UUID venueOwnerId,
        UUID venueId,
        BookingStatus status,
        Money total,
        TimeSpan time) {
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

    /** Whether this user is its customer. */
    public boolean isOf(Actor actor) {
        return userId.filter(actor::is).isPresent();
    }
}
