package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.occupancy.ScheduleChanged;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes bookings out of the books, as if they had never been made. Cancelling is what owners and customers do instead. */
@Stateless
public class BookingRemoval {
    private static final Logger LOG = System.getLogger(BookingRemoval.class.getName());

    // Payments are another context's; that they refer to the booking is known to the database alone.
    private static final Map<String, ProblemType> MEANINGS =
            Map.of("payment_of_booking", ProblemType.BOOKING_HAS_PAYMENTS);

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    BookingMails mails;

    @Inject
    Event<ScheduleChanged> scheduleChanged;

    @Inject
    Clock clock;

    /**
     * Deletes a booking with its history; its court is free again. The customer of an active one hears that it will not
     * take place. What the venue counts as completed stays counted.
     *
     * @param admin who does it
     * @throws DomainException if there is no such booking, or if there are payments of it, whatever became of them
     */
    public void delete(Actor admin, UUID bookingId) {
        Booking booking = Optional.ofNullable(
                        entityManager.find(Booking.class, bookingId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new DomainException(ProblemType.BOOKING_NOT_FOUND));
        BookingStatus before = booking.status();
        if (before.isActive()) {
            // So that the mail, too, takes it out of the customer's calendar.
            booking.become(BookingStatus.CANCELLED, clock.instant());
            mails.cancelled(booking, Optional.empty());
            scheduleChanged.fire(new ScheduleChanged(booking.venueId()));
        }
        entityManager.remove(booking);
        ConstraintViolations.flush(entityManager, MEANINGS);
        LOG.log(Level.INFO, "booking {0}, {1}, deleted by {2}", bookingId, before, admin.id());
    }
}
