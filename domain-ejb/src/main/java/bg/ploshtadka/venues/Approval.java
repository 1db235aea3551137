package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.MissingMemberException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a venue may be rented out, and whether it is now. An admin approves it by setting it active; from then on its
 * owner moves it between active, inactive and maintenance, until an admin sets it back to pending. An admin who sets a
 * pending one inactive refuses it for a reason; its owner may hand it in again, which sets it pending.
 */
@Embeddable
public class Approval {
    private VenueStatus status = VenueStatus.PENDING_APPROVAL;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "refusal_reason")
    private String refusalReason;

    /** That of a new venue: it waits. */
    protected Approval() {}

    /**
     * Sets another status.
     *
     * @return whether and how this judged the venue
     * @throws DomainException as {@link Venue#changeStatus}
     */
    Optional<Judgement> change(StatusWish wish, Actor actor, Instant now) {
        if (!actor.may(Scope.ADMIN_VENUES_WRITE)) {
            refuseToOwner(wish.status());
        }
        Optional<Judgement> judgement = judgementBy(wish.status());
        if (judgement.equals(Optional.of(Judgement.REFUSED))) {
            refusalReason = wish.reason()
                    .orElseThrow(() -> new MissingMemberException(ProblemType.REFUSAL_WITHOUT_REASON, "reason"));
        } else if (wish.status() == VenueStatus.ACTIVE) {
            approvedAt = isGiven() ? approvedAt : now;
            refusalReason = null;
        } else if (wish.status() == VenueStatus.PENDING_APPROVAL) {
            approvedAt = null;
            refusalReason = null;
        }
        status = wish.status();
        return judgement;
    }

    private Optional<Judgement> judgementBy(VenueStatus wanted) {
        if (wanted == VenueStatus.ACTIVE && !isGiven()) {
            return Optional.of(Judgement.APPROVED);
        }
        return wanted == VenueStatus.INACTIVE && status == VenueStatus.PENDING_APPROVAL
                ? Optional.of(Judgement.REFUSED)
                : Optional.empty();
    }

    private void refuseToOwner(VenueStatus wanted) {
        boolean handedInAgain = wanted == VenueStatus.PENDING_APPROVAL && refusalReason != null;
        boolean approves = wanted == VenueStatus.ACTIVE && !isGiven();
        if (approves || wanted == VenueStatus.PENDING_APPROVAL && !handedInAgain) {
            throw new DomainException(ProblemType.VENUE_STATUS_RESERVED);
        }
        if (!isGiven() && !handedInAgain) {
            throw new DomainException(ProblemType.VENUE_TRANSITION_FORBIDDEN);
        }
    }

    VenueStatus status() {
        return status;
    }

    boolean isGiven() {
        return approvedAt != null;
    }

    /** Why an admin refused it; never of a venue that strangers see. */
    Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }
}
