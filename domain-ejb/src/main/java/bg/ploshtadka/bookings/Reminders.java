package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DurableTasks;
import bg.ploshtadka.users.ReminderSwitch;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Reminds customers of what they have booked, a day before. */
@Stateless
public class Reminders {
    /** The durable task that reminds a customer; its subject is the booking's id. */
    public static final TaskDescriptor<Void> REMIND_CUSTOMER = TaskDescriptor.of("remind-customer");

    private static final Duration AHEAD = Duration.ofHours(24);
    private static final Logger LOG = System.getLogger(Reminders.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    BookingMails mails;

    @Inject
    ReminderSwitch reminderSwitch;

    @Inject
    Clock clock;

    /**
     * Sees to it that the customer of a booking that was confirmed now is reminded 24 hours before its start, in time
     * that really passes. If the start is nearer than that, the confirmation itself is reminder enough.
     */
    public void plan(Booking booking) {
        Instant due = booking.time().start().minus(AHEAD);
        if (due.isAfter(clock.instant())) {
            DurableTasks.BOOKINGS.schedule(entityManager, REMIND_CUSTOMER, booking.id(), due);
        }
    }

    /**
     * Reminds the customer, unless the booking is not confirmed any more, has begun, or the customer was reminded
     * already or does not want to be; may be called again and again without harm.
     */
    public void remind(UUID bookingId) {
        Booking booking = entityManager.find(Booking.class, bookingId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (booking == null || !booking.awaitsReminder(now)) {
            return;
        }
        booking.userId()
                .ifPresent(customer -> reminderSwitch.optOutLink(customer).ifPresent(optOutLink -> {
                    booking.reminded(now);
                    mails.reminder(booking, optOutLink);
                    LOG.log(Level.INFO, "booking {0}: customer {1} reminded", bookingId, customer);
                }));
    }
}
