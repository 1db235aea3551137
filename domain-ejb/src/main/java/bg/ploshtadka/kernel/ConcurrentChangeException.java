package bg.ploshtadka.kernel;

import jakarta.ejb.ApplicationException;

/**
 * The database ended this transaction because another one stood in its way (deadlock, serialization failure or a lost
 * optimistic lock). Nothing was changed; the boundary repeats the request a few times before it gives up.
 */
@ApplicationException(rollback = true)
public class ConcurrentChangeException extends DomainException {
    private static final long serialVersionUID = 1L;

    /** Nothing but the moment was wrong. */
    public ConcurrentChangeException() {
        this(null);
    }

    /** Keeps the database's exception as the cause, for the log. */
    public ConcurrentChangeException(Throwable cause) {
        super(ProblemType.CONCURRENT_CHANGE, cause);
    }
}
