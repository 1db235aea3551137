package bg.ploshtadka.users;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the audit trail as admins may see it.
 *
 * @param id the entry's id
 * @param event what happened
 * @param accountId whose account it was about; null if nobody knows
 * @param actorId who did it; null if it was somebody who had not signed in
 * @param address where the request came from, in numbers; null if nobody knows
 * @param detail how or what, in a few words; may be null
 * @param occurredAt when
 */
public record AuditRecord(
        UUID id, AuditEvent event, UUID accountId, UUID actorId, String address, String detail, Instant occurredAt) {}
