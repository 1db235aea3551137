package bg.ploshtadka.kernel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells whoever counts what has come to which status. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Milestones {
    @Inject
    Event<StatusReached> events;

    /**
     * Something has come to a status; it counts once the caller's transaction has committed.
     *
     * @param kind what it is, in the plural
     */
    public void reached(String kind, String status) {
        events.fire(new StatusReached(kind, status));
    }
}
