package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Whether a venue may be rented out, and whether it is now. An admin approves it by setting it active; from then on its
 * owner moves it between active, inactive and maintenance, until an admin sets it back to pending.
 */
@Embeddable
public class Approval {
    private VenueStatus status = VenueStatus.PENDING_APPROVAL;

    @Column(name = "approved_at")
    private Instant approvedAt;

    /** That of a new venue: it waits. */
    protected Approval() {}

    /**
     * Sets another status.
     *
     * @return whether this approved the venue
     * @throws DomainException as {@link Venue#changeStatus}
     */
    boolean change(VenueStatus wanted, Actor actor, Instant now) {
        boolean approves = wanted == VenueStatus.ACTIVE && !isGiven();
        if (!actor.may(Scope.ADMIN_VENUES_WRITE)) {
            refuseToOwner(approves || wanted == VenueStatus.PENDING_APPROVAL);
        }
        if (approves) {
            approvedAt = now;
        } else if (wanted == VenueStatus.PENDING_APPROVAL) {
            approvedAt = null;
        }
        status = wanted;
        return approves;
    }

    private void refuseToOwner(boolean reserved) {
        if (reserved) {
            throw new DomainException(ProblemType.VENUE_STATUS_RESERVED);
        }
        if (!isGiven()) {
            throw new DomainException(ProblemType.VENUE_TRANSITION_FORBIDDEN);
        }
    }

    VenueStatus status() {
        return status;
    }

    boolean isGiven() {
        return approvedAt != null;
    }
}
