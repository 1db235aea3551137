package bg.ploshtadka.users;

import java.util.Optional;

/**
 * What an admin decides on an application.
 *
 * @param status what becomes of it
 * @param reason why it is refused, in words for the applicant
 */
public record OwnerDecision(OwnerApplicationStatus status, Optional<String> reason) {
    /** Refuses what is no decision, and a refusal without reason. */
    public OwnerDecision {
        boolean refused = status == OwnerApplicationStatus.REFUSED;
        if (status == OwnerApplicationStatus.PENDING || refused != reason.isPresent()) {
            throw new IllegalArgumentException("An application is approved, or refused for a reason");
        }
    }

    /** The applicant becomes an owner. */
    public static OwnerDecision approval() {
        return new OwnerDecision(OwnerApplicationStatus.APPROVED, Optional.empty());
    }

    /** The applicant does not, for this reason. */
    public static OwnerDecision refusal(String reason) {
        return new OwnerDecision(OwnerApplicationStatus.REFUSED, Optional.of(reason));
    }

    boolean approves() {
        return status == OwnerApplicationStatus.APPROVED;
    }
}
