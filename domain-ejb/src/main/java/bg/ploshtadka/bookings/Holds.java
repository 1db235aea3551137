package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.TimeSpan;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a pending booking keeps its court, and its end when nobody pays or confirms. */
@Stateless
public class Holds {
    /** The durable task that ends a hold; its subject is the booking's id. */
    public static final TaskDescriptor<Void> EXPIRE_HOLD = TaskDescriptor.of("expire-hold");

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Transitions transitions;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "BOOKING_HOLD_MINUTES", defaultValue = "30")
    long holdMinutes;

    /** When the hold of a new booking ends; one that costs nothing waits for the owner until its start. */
    public Instant endFor(Money pricePerHour, TimeSpan time, Instant now) {
        return pricePerHour.isZero() ? time.start() : now.plus(Duration.ofMinutes(holdMinutes));
    }

    /** Sees to it that the booking's hold ends in time. */
    public void watch(Booking booking) {
        booking.holdExpiresAt()
                .ifPresent(due -> DurableTasks.BOOKINGS.schedule(entityManager, EXPIRE_HOLD, booking.id(), due));
    }

    /**
     * Cancels the booking if its hold has ended; may be called again and again without harm.
     *
     * @return when to ask again, because the hold was prolonged; empty if there is nothing left to do
     */
    public Optional<Instant> expire(UUID bookingId) {
        Booking booking = entityManager.find(Booking.class, bookingId, LockModeType.PESSIMISTIC_WRITE);
        if (booking == null || !booking.isHeld()) {
            return Optional.empty();
        }
        Optional<Instant> later = booking.holdExpiresAt().filter(clock.instant()::isBefore);
        if (later.isEmpty()) {
            transitions.expire(booking);
        }
        return later;
    }
}
