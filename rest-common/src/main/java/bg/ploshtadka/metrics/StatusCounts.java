package bg.ploshtadka.metrics;

import bg.ploshtadka.kernel.StatusReached;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts what has come to which status since the server's start, e.g. {@code bookings_total{status="confirmed"}}. What
 * is rolled back does not count. It is a session bean since an enterprise archive takes no other module whose events and
 * classes are those of the domain.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatusCounts {
    @Inject
    Counters counters;

    /** One more; its transaction is over by then. */
    public void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) StatusReached reached) {
        counters.count(reached.kind(), new Tag("status", reached.status()));
    }
}
