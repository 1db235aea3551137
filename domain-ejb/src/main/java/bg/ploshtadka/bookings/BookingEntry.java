package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.Milestones;
import bg.ploshtadka.occupancy.ScheduleChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;

/** Enters a new booking into the books, whoever made it: its row, its history, what is counted and what is cached. */
@Dependent
class BookingEntry {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Milestones milestones;

    @Inject
    Event<ScheduleChanged> scheduleChanged;

    /**
     * Stores a booking whose court was taken in this transaction.
     *
     * @param author who made it
     */
    void enter(Booking booking, UUID author) {
        entityManager.persist(booking);
        entityManager.persist(new StatusChange(booking, null, author, null, booking.createdAt()));
        ConstraintViolations.flush(entityManager, Map.of());
        scheduleChanged.fire(new ScheduleChanged(booking.venueId()));
        milestones.reached(Booking.KIND, booking.status().text());
    }
}
