package bg.ploshtadka.users;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A token that continues a sign-in, once. Guarded by the lock of its account. */
@Entity
@NamedQuery(
        name = RefreshToken.OWNER,
        query =
                "select f.accountId from RefreshToken t, RefreshFamily f where t.familyId = f.id and t.tokenHash = :hash")
@Table(schema = "users", name = "refresh_token")
public class RefreshToken {
    /** Finds the account of the token with this {@code hash}: whose lock has to be held before the token is read. */
    static final String OWNER = "RefreshToken.owner";

    /** How long the answer to its use may be on the way to a client that knows nothing of it yet. */
    static final Duration UNDER_WAY = Duration.ofSeconds(10);

    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "family_id")
    private UUID familyId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "successor_hash")
    private byte[] successorHash;

    /** For JPA. */
    protected RefreshToken() {}

    /** A new token of the family. */
    RefreshToken(Secret secret, UUID familyId, Instant now) {
        this.tokenHash = secret.hash();
        this.familyId = familyId;
        this.createdAt = now;
    }

    /** Notes what it was exchanged for; it does not work again. */
    void use(Instant now, Secret successor) {
        usedAt = now;
        successorHash = successor.hash();
    }

    /** Whether it was used before. */
    boolean isUsed() {
        return usedAt != null;
    }

    /**
     * Whether another use may come from the client that used it first: a page that was reloaded before it had the answer.
     * Whoever has used the successor has had the answer.
     *
     * @param successor the token that it was exchanged for, if there is one
     */
    boolean isUnderWay(Optional<RefreshToken> successor, Instant now) {
        return isUsed()
                && now.isBefore(usedAt.plus(UNDER_WAY))
                && successor.filter(token -> !token.isUsed()).isPresent();
    }

    Optional<byte[]> successorHash() {
        return Optional.ofNullable(successorHash);
    }

    UUID familyId() {
        return familyId;
    }
}
