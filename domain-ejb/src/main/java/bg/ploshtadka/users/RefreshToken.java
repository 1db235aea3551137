package bg.ploshtadka.users;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A token that continues a sign-in, once. Guarded by the lock of its account. */
@Entity
@Table(schema = "users", name = "refresh_token")
public class RefreshToken {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "family_id")
    private UUID familyId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For JPA. */
    protected RefreshToken() {}

    /** A new token of the family. */
    RefreshToken(Secret secret, UUID familyId, Instant now) {
        this.tokenHash = secret.hash();
        this.familyId = familyId;
        this.createdAt = now;
    }

    /** Notes its use; it does not work again. */
    void use(Instant now) {
        usedAt = now;
    }

    /** Whether it was used before. */
    boolean isUsed() {
        return usedAt != null;
    }

    UUID familyId() {
        return familyId;
    }
}
