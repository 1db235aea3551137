package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which courts of a venue a customer means. */
final class Courts {
    private Courts() {}

    /**
     * The one court that was named, or all of them in the venue's order.
     *
     * @throws DomainException if the venue has no such court
     */
    static List<BookableCourt> wanted(BookableVenue venue, Optional<UUID> courtId) {
        if (courtId.isEmpty()) {
            return venue.courts();
        }
        return venue.court(courtId.get())
                .map(List::of)
                .orElseThrow(() -> new DomainException(ProblemType.COURT_NOT_OF_VENUE));
    }
}
