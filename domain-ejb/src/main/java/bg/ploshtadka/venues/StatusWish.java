package bg.ploshtadka.venues;

import java.util.Optional;

/**
 * The status that somebody wants a venue to have.
 *
 * @param status the status
 * @param reason why, in words for the venue's owner; needed by an admin who refuses a venue, not heard otherwise
 */
public record StatusWish(VenueStatus status, Optional<String> reason) {
    /** A status for which nobody has to give a reason. */
    public static StatusWish of(VenueStatus status) {
        return new StatusWish(status, Optional.empty());
    }
}
