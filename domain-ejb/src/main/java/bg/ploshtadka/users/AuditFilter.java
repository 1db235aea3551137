package bg.ploshtadka.users;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries of the audit trail are wanted; what is empty does not matter.
 *
 * @param event what happened
 * @param accountId whose account it was about
 * @param actorId who did it
 * @param from at this moment or later
 * @param to before this moment
 */
public record AuditFilter(
        Optional<AuditEvent> event,
        Optional<UUID> accountId,
        Optional<UUID> actorId,
        Optional<Instant> from,
        Optional<Instant> to) {
    /** A filter of what is not {@code null}. */
    public static AuditFilter of(AuditEvent event, UUID accountId, UUID actorId, Instant from, Instant to) {
        return new AuditFilter(
                Optional.ofNullable(event),
                Optional.ofNullable(accountId),
                Optional.ofNullable(actorId),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }
}
