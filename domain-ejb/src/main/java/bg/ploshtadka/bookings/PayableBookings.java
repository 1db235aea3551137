package bg.ploshtadka.bookings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What payments may do with bookings. Every method locks the booking for the rest of the caller's transaction. */
@Stateless
public class PayableBookings {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Transitions transitions;

    @Inject
    Clock clock;

    /** The booking, if there is one. */
    public Optional<PayableBooking> lock(UUID bookingId) {
        return locked(bookingId).map(PayableBooking::of);
    }

    /** The customer is about to pay: the court stays theirs until then. */
    public void prolongHold(UUID bookingId, Instant until) {
        locked(bookingId).ifPresent(booking -> booking.prolongHold(until));
    }

    /** The customer has paid: the hold does not end any more. Nothing changes for a booking that is over. */
    public void secure(UUID bookingId) {
        locked(bookingId).filter(Booking::isHeld).ifPresent(booking -> booking.secure(clock.instant()));
    }

    /** The customer did not pay: the booking is cancelled, unless it was paid or confirmed in another way. */
    public void release(UUID bookingId) {
        locked(bookingId).filter(Booking::isHeld).ifPresent(transitions::expire);
    }

    private Optional<Booking> locked(UUID bookingId) {
        return Optional.ofNullable(entityManager.find(Booking.class, bookingId, LockModeType.PESSIMISTIC_WRITE));
    }
}
