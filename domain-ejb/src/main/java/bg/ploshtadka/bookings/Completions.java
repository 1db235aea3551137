package bg.ploshtadka.bookings;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Completes bookings that are long over and that their owners have left confirmed. It reads them in small batches and
 * completes each in a transaction of its own, so that one that fails keeps back no other, and no lock is held for long.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Completions {
    private static final Duration LEFT_TO_THE_OWNER = Duration.ofHours(24);
    private static final Logger LOG = System.getLogger(Completions.class.getName());

    @Inject
    OverdueBookings overdue;

    @Inject
    Clock clock;

    /**
     * Completes every confirmed booking that ended more than 24 hours ago; several instances may do so at once.
     *
     * @return how many this call has completed
     */
    public int completeOverdue() {
        Instant endedBefore = clock.instant().minus(LEFT_TO_THE_OWNER);
        OverdueBookings.Entry last = OverdueBookings.Entry.BEFORE_ALL;
        int completed = 0;
        List<OverdueBookings.Entry> batch = overdue.after(last, endedBefore);
        while (!batch.isEmpty()) {
            for (OverdueBookings.Entry entry : batch) {
                completed += complete(entry, endedBefore) ? 1 : 0;
                last = entry;
            }
            batch = overdue.after(last, endedBefore);
        }
        return completed;
    }

    private boolean complete(OverdueBookings.Entry entry, Instant endedBefore) {
        try {
            return overdue.complete(entry.bookingId(), endedBefore);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "booking " + entry.bookingId() + " could not be completed; the next run tries",
                    failed);
            return false;
        }
    }
}
