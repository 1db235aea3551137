package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.occupancy.OccupancyKind;
import bg.ploshtadka.occupancy.OccupiedWindow;
import bg.ploshtadka.venues.BookableCourt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes a court for a booking that the same transaction stores: whoever books, and for whomever. */
@Dependent
class CourtClaims {
    @Inject
    Occupancies occupancies;

    /**
     * Takes the first of some courts that is free all the time.
     *
     * @throws DomainException saying whether somebody else has them, or the venue is closed
     */
    BookableCourt takeOneOf(List<BookableCourt> wanted, TimeSpan time, UUID bookingId) {
        // Mostly a court that was named is free, and nobody needs to know what else is taken.
        if (wanted.size() == 1 && occupancies.take(wanted.get(0).id(), time, bookingId)) {
            return wanted.get(0);
        }
        return takeFree(wanted, time, bookingId);
    }

    private BookableCourt takeFree(List<BookableCourt> wanted, TimeSpan time, UUID bookingId) {
        List<UUID> wantedIds = wanted.stream().map(BookableCourt::id).toList();
        List<OccupiedWindow> occupied = occupancies.during(wantedIds, time);
        Set<UUID> taken = occupied.stream().map(OccupiedWindow::courtId).collect(Collectors.toSet());
        return wanted.stream()
                .filter(court -> !taken.contains(court.id()))
                .filter(court -> occupancies.take(court.id(), time, bookingId))
                .findFirst()
                .orElseThrow(() -> refusal(occupied, taken.containsAll(wantedIds)));
    }

    private static DomainException refusal(List<OccupiedWindow> occupied, boolean knownBefore) {
        boolean closed =
                knownBefore && occupied.stream().allMatch(window -> window.kind() == OccupancyKind.UNAVAILABILITY);
        return new DomainException(closed ? ProblemType.VENUE_UNAVAILABLE : ProblemType.BOOKING_CONFLICT);
    }
}
