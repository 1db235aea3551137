package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One sign-in and all refresh tokens that follow from it. It ends after 30 days, or when somebody uses one of its
 * tokens a second time: then one of the two is a thief, and nobody knows which. Guarded by the lock of its account.
 */
@Entity
@Table(schema = "users", name = "refresh_family")
public class RefreshFamily {
    /** How long a user stays signed in. */
    static final Duration LIFETIME = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For JPA. */
    protected RefreshFamily() {}

    /** A sign-in that begins now. */
    RefreshFamily(UUID accountId, Instant now) {
        this.id = Identifiers.next();
        this.accountId = accountId;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** Ends it for good. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether its tokens still work. */
    boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
