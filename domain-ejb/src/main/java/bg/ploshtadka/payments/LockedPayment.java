package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.PayableBooking;
import java.util.Optional;

/**
 * A payment and what it pays, both locked for the rest of the transaction.
 *
 * @param payment the payment
 * @param booking the booking; empty if an admin deleted it
 */
record LockedPayment(Payment payment, Optional<PayableBooking> booking) {
    /** Whether the booking still stands, so that money for it makes sense. */
    boolean bookingStands() {
        return booking.filter(known -> known.status() != BookingStatus.CANCELLED)
                .isPresent();
    }
}
