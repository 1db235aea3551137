package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Milestones;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.occupancy.ScheduleChanged;
import bg.ploshtadka.venues.VenueCounters;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Leads bookings through their life. Each change locks its booking first, and whoever had to wait for a rival is refused
 * if that one has moved the booking: people decide on what they saw.
 */
@Stateless
public class Transitions {
    private static final Logger LOG = System.getLogger(Transitions.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Occupancies occupancies;

    @Inject
    VenueCounters counters;

    @Inject
    BookingMails mails;

    @Inject
    Reminders reminders;

    @Inject
    Milestones milestones;

    @Inject
    Event<BookingCancelled> cancelled;

    @Inject
    Event<ScheduleChanged> scheduleChanged;

    @Inject
    Clock clock;

    /**
     * Gives a booking another status.
     *
     * @param reason what the other side should know; may be empty
     * @throws DomainException if the booking is not the actor's to see, the change not the actor's to make, if the
     *     booking's life cycle does not allow it, or if somebody else gave it another status at the same time
     */
    public void change(Actor actor, UUID bookingId, BookingStatus next, Optional<String> reason) {
        Booking booking = lockedFor(actor, bookingId, next);
        apply(booking, next, actor.id(), reason.orElse(null));
        if (next == BookingStatus.CANCELLED) {
            cancelled.fire(new BookingCancelled(booking.id(), BookingAccess.cancelledBy(actor, booking)));
            mails.cancelled(booking, reason);
        } else if (next == BookingStatus.CONFIRMED) {
            mails.confirmed(booking);
            reminders.plan(booking);
        }
    }

    /** Cancels a locked booking that nobody paid or confirmed in time. */
    public void expire(Booking booking) {
        apply(booking, BookingStatus.CANCELLED, null, null);
        cancelled.fire(new BookingCancelled(booking.id(), CancelledBy.SYSTEM));
        mails.expired(booking);
    }

    /** Completes a locked booking that is long over and that nobody has closed. */
    public void complete(Booking booking) {
        apply(booking, BookingStatus.COMPLETED, null, null);
    }

    private Booking lockedFor(Actor actor, UUID bookingId, BookingStatus next) {
        Optional<BookingStatus> seen = statusOf(bookingId);
        Booking booking = Optional.ofNullable(
                        entityManager.find(Booking.class, bookingId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> BookingAccess.maySee(actor, found))
                .orElseThrow(() -> new DomainException(ProblemType.BOOKING_NOT_FOUND));
        if (!BookingAccess.mayChange(actor, booking, next)) {
            throw new DomainException(ProblemType.BOOKING_TRANSITION_NOT_YOURS);
        }
        if (!seen.equals(Optional.of(booking.status()))) {
            throw new DomainException(
                    ProblemType.BOOKING_TRANSITION_FORBIDDEN,
                    "Somebody else has just made the booking "
                            + booking.status().text());
        }
        return booking;
    }

    private Optional<BookingStatus> statusOf(UUID bookingId) {
        return entityManager
                .createQuery("select b.status from Booking b where b.id = :booking", BookingStatus.class)
                .setParameter("booking", bookingId)
                .getResultStream()
                .findFirst();
    }

    private void apply(Booking booking, BookingStatus next, UUID actorId, String reason) {
        BookingStatus before = booking.status();
        Instant now = clock.instant();
        booking.become(next, now);
        if (next == BookingStatus.COMPLETED) {
            // Before the occupancy: owners, too, lock the venue first and touch its occupancies then.
            counters.bookingCompleted(booking.venueId());
        }
        if (!next.isActive()) {
            occupancies.release(booking.id());
            scheduleChanged.fire(new ScheduleChanged(booking.venueId()));
        }
        entityManager.persist(new StatusChange(booking, before, actorId, reason, now));
        ConstraintViolations.flush(entityManager, Map.of());
        milestones.reached(Booking.KIND, next.text());
        LOG.log(Level.INFO, "booking {0} {1} -> {2} by {3}", booking.id(), before, next, actorId);
    }
}
