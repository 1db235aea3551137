package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What a customer says who wants to rent out venues, and what became of it.
 *
 * <p>It waits until an admin approves or refuses it, which is final; of one user one waits at most. Whoever was refused
 * may apply anew. Guarded by the lock of its account, with which it goes.
 */
@Entity
@Table(schema = "users", name = "owner_application")
public class OwnerApplication {
    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "business_name", updatable = false)
    private String businessName;

    @Column(updatable = false)
    private String phone;

    @Column(updatable = false)
    private String message;

    private OwnerApplicationStatus status;

    private String reason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    /** For JPA. */
    protected OwnerApplication() {}

    /** One that begins to wait. */
    OwnerApplication(UUID accountId, OwnerWish wish, Instant now) {
        this.id = Identifiers.next();
        this.accountId = accountId;
        this.businessName = wish.businessName();
        this.phone = wish.phone();
        this.message = wish.message().orElse(null);
        this.status = OwnerApplicationStatus.PENDING;
        this.createdAt = now;
    }

    /**
     * Ends the waiting, for good.
     *
     * @return whether this changed anything; the same decision a second time does not
     * @throws DomainException {@link ProblemType#OWNER_APPLICATION_DECIDED} if it was decided otherwise
     */
    boolean decide(OwnerDecision decision, Instant now) {
        if (status == decision.status()) {
            return false;
        }
        if (status != OwnerApplicationStatus.PENDING) {
            throw new DomainException(ProblemType.OWNER_APPLICATION_DECIDED);
        }
        status = decision.status();
        reason = decision.reason().orElse(null);
        decidedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    String businessName() {
        return businessName;
    }

    OwnerApplicationStatus status() {
        return status;
    }

    /** The application with who applies. */
    OwnerApplicationView view(Account applicant) {
        Profile profile = applicant.profile();
        return new OwnerApplicationView(
                id,
                new PersonName(accountId, profile.username(), profile.fullName()),
                profile.email(),
                businessName,
                phone,
                message,
                status,
                reason,
                createdAt,
                decidedAt);
    }
}
