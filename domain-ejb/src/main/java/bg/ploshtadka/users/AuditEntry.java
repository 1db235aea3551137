package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.NullableIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that happened to an account or was tried; never changed, and without anything secret. */
@Entity
@Table(schema = "users", name = "audit_entry")
public class AuditEntry {
    @Id
    private UUID id;

    private AuditEvent event;

    @Column(name = "account_id")
    @Convert(converter = NullableIdConverter.class)
    private UUID accountId;

    @Column(name = "actor_id")
    @Convert(converter = NullableIdConverter.class)
    private UUID actorId;

    private String address;

    private String detail;

    @Column(name = "occurred_at")
    private Instant createdAt;

    /** For JPA. */
    protected AuditEntry() {}

    /** Notes an event. */
    AuditEntry(AuditEvent event, UUID accountId, UUID actorId, ClientAddress from, String detail, Instant now) {
        this.id = Identifiers.next();
        this.event = event;
        this.accountId = accountId;
        this.actorId = actorId;
        this.address = from.isKnown() ? from.text() : null;
        this.detail = detail;
        this.createdAt = now;
    }

    /** The entry as admins may see it. */
    AuditRecord toRecord() {
        return new AuditRecord(id, event, accountId, actorId, address, detail, createdAt);
    }
}
