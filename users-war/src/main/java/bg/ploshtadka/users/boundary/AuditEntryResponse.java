package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.AuditRecord;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to an account or was tried.
 *
 * @param event what happened, e.g. {@code signed_in}
 * @param accountId whose account it was about, if anybody knows
 * @param actorId who did it, unless it was somebody who had not signed in
 * @param address where the request came from
 * @param detail how or what, in a few words
 */
@Schema(name = "AuditEntry")
public record AuditEntryResponse(
        UUID id,
        String event,
        @Schema(nullable = true) UUID accountId,
        @Schema(nullable = true) UUID actorId,
        @Schema(nullable = true) String address,
        @Schema(nullable = true) String detail,
        Instant occurredAt) {
    static AuditEntryResponse from(AuditRecord entry) {
        return new AuditEntryResponse(
                entry.id(),
                entry.event().text(),
                entry.accountId(),
                entry.actorId(),
                entry.address(),
                entry.detail(),
                entry.occurredAt());
    }
}
