package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Where an account stands in its life.
 *
 * <p>New, it waits for its address to be verified, which activates it. A new address has to be verified again before the
 * next sign-in, but the account stays active. An admin may deactivate it and activate it again. Deleted, it is only the
 * stub to which the history of others refers.
 */
@Embeddable
public class Standing {
    @Column(name = "is_active")
    private boolean active;

    @Column(name = "email_verified_at")
    private Instant verifiedAt;

    @Column(name = "deactivated_at")
    private Instant deactivatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    /** That of a new account. */
    protected Standing() {}

    /**
     * The address is known to be the user's. The first proof activates the account; it never brings back one that was
     * deactivated.
     *
     * @return whether this changed anything
     */
    boolean verify(Instant now) {
        if (verifiedAt != null) {
            return false;
        }
        verifiedAt = now;
        active = deactivatedAt == null;
        return true;
    }

    /** Nobody knows whether the address is the user's. */
    void doubtAddress() {
        verifiedAt = null;
    }

    /**
     * Ends that its user may sign in.
     *
     * @return whether this changed anything
     */
    boolean deactivate(Instant now) {
        if (deactivatedAt != null) {
            return false;
        }
        active = false;
        deactivatedAt = now;
        return true;
    }

    /**
     * Lets its user sign in, the address included: somebody vouches for it.
     *
     * @return whether this changed anything
     */
    boolean activate(Instant now) {
        boolean changed = deactivatedAt != null;
        deactivatedAt = null;
        active = true;
        return verify(now) || changed;
    }

    /** Leaves a stub. */
    void delete(Instant now) {
        active = false;
        verifiedAt = null;
        deletedAt = now;
    }

    /**
     * Says why its user may not sign in.
     *
     * @throws DomainException if the account is deactivated or the address not verified
     */
    void refuseUnlessUsable() {
        if (isDeactivated()) {
            throw new DomainException(ProblemType.ACCOUNT_DEACTIVATED);
        }
        if (!isUsable()) {
            throw new DomainException(ProblemType.EMAIL_NOT_VERIFIED);
        }
    }

    /**
     * Says why somebody may not sign in whom another party has identified: an address that its user changed since does
     * not matter then.
     *
     * @throws DomainException if the account is deactivated or was never activated
     */
    void refuseUnlessActive() {
        if (!active) {
            throw new DomainException(
                    isDeactivated() ? ProblemType.ACCOUNT_DEACTIVATED : ProblemType.EMAIL_NOT_VERIFIED);
        }
    }

    /** Whether nobody has proved to own the address since the account was opened. */
    boolean isNew() {
        return !active && verifiedAt == null && deactivatedAt == null && deletedAt == null;
    }

    /**
     * Whether a link to its address may give it another password: the address is known to be the user's, or it was there
     * from the beginning and whoever follows the link proves to own it. A new address that its user has not verified
     * yet gives nothing: it may be mistyped.
     */
    boolean admitsReset() {
        return isUsable() || isNew();
    }

    boolean isUsable() {
        return active && verifiedAt != null;
    }

    boolean isActive() {
        return active;
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    boolean isDeactivated() {
        return deactivatedAt != null;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }
}
