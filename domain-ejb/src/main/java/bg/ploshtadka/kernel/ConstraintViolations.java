package bg.ploshtadka.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the database refuses, in the domain's words. Use cases flush through {@link #flush} while they still can say
 * what a violated constraint means; at commit it would arrive wrapped and too late.
 */
public final class ConstraintViolations {
    // Unlike Set.of, this one may be asked about the state null, which an exhausted pool reports.
    private static final Set<String> CONCURRENT_CHANGE = new HashSet<>(List.of("40001", "40P01", "55P03"));

    private ConstraintViolations() {}

    /**
     * Writes what is pending.
     *
     * @param meanings what the violation of each constraint means, by the constraint's name
     * @throws DomainException if one of these constraints is violated
     * @throws ConcurrentChangeException if another transaction stood in the way
     */
    public static void flush(EntityManager entityManager, Map<String, ProblemType> meanings) {
        try {
            entityManager.flush();
        } catch (PersistenceException refused) {
            throw translate(refused, meanings);
        }
    }

    /** The refusal that a failed statement stands for; the exception itself if it stands for none. */
    public static RuntimeException translate(RuntimeException failed, Map<String, ProblemType> meanings) {
        if (isConcurrentChange(failed)) {
            return new ConcurrentChangeException(failed);
        }
        return causes(failed)
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> meanings.entrySet().stream()
                        .filter(meaning -> String.valueOf(cause.getMessage()).contains('"' + meaning.getKey() + '"')))
                .findFirst()
                .<RuntimeException>map(meaning -> new DomainException(meaning.getValue()))
                .orElse(failed);
    }

    /** Whether the database ended a transaction only because another one stood in its way. */
    public static boolean isConcurrentChange(Throwable failed) {
        return causes(failed)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql && CONCURRENT_CHANGE.contains(sql.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
