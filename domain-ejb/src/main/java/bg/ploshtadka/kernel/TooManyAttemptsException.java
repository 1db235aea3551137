package bg.ploshtadka.kernel;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Map;

/** Somebody tried too often. Its fact {@value #RETRY_AFTER} says in how many seconds another attempt makes sense. */
@ApplicationException(rollback = true)
public class TooManyAttemptsException extends DomainException {
    /** The name of the fact, of whatever refusal; the boundary makes the header {@code Retry-After} of it. */
    public static final String RETRY_AFTER = "retry_after";

    private static final long serialVersionUID = 1L;

    /** Refuses for this long; rounded up to whole seconds, at least one. */
    public TooManyAttemptsException(Duration pause) {
        super(
                ProblemType.TOO_MANY_ATTEMPTS,
                ProblemType.TOO_MANY_ATTEMPTS.title(),
                Map.of(RETRY_AFTER, Math.max(1, pause.plusNanos(999_999_999).toSeconds())));
    }
}
