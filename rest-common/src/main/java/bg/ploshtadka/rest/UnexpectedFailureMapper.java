package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything else. Containers wrap what they carry, so the causes are asked first; what remains is a fault of the
 * product, of which the client learns nothing but the request's id.
 */
public class UnexpectedFailureMapper extends ProblemMapper<Throwable> {
    private static final int MAX_DEPTH = 20;

    @Override
    protected Problem toProblem(Throwable failed) {
        return problemOf(failed);
    }

    static Problem problemOf(Throwable failed) {
        return causes(failed)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(UnexpectedFailureMapper::unexpected);
    }

    static Problem unexpected() {
        return StatusProblems.of(500);
    }

    static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(MAX_DEPTH);
    }

    private static Optional<Problem> known(Throwable cause) {
        if (cause instanceof DomainException refused) {
            return Optional.of(Problem.of(refused));
        } else if (cause instanceof ProblemException refused) {
            return Optional.of(refused.problem());
        } else if (cause instanceof WebApplicationException refused) {
            return Optional.of(StatusProblems.of(refused.getResponse().getStatus()));
        } else if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            return Optional.of(StatusProblems.of(403));
        } else if (ConstraintViolations.isConcurrentChange(cause)) {
            return Optional.of(Problem.of(new ConcurrentChangeException(cause)));
        } else if (DatabaseAway.isCauseOf(cause)) {
            return Optional.of(StatusProblems.of(503));
        }
        return Optional.empty();
    }
}
