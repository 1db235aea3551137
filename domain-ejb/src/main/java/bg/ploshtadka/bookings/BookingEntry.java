package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.Milestones;
import bg.ploshtadka.occupancy.ScheduleChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Enters a new booking into the books, whoever made it: once for each idempotency key, with its row, its history, what is
 * counted and what is cached.
 */
@Dependent
class BookingEntry {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    Milestones milestones;

    @Inject
    Event<ScheduleChanged> scheduleChanged;

    /**
     * Makes a booking, or finds what an earlier request with the same key has booked.
     *
     * @param key a text by which the actor's program recognises its own repetition
     * @param fingerprint a SHA-256 of what the request asks for; only computed where there is a key
     * @param maker takes the court and calls {@link #enter} for a booking with the id that it is given
     */
    Booked once(Actor actor, Optional<String> key, Supplier<byte[]> fingerprint, Function<UUID, Booked> maker) {
        UUID bookingId = Identifiers.next();
        Optional<UUID> earlier =
                key.flatMap(known -> idempotencyKeys.claim(actor.id(), known, fingerprint.get(), bookingId));
        if (earlier.isPresent()) {
            return new Booked(earlier.get(), false);
        }
        return maker.apply(bookingId);
    }

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
