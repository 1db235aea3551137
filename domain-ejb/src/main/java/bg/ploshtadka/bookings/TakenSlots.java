package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.occupancy.TakenSlot;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import bg.ploshtadka.venues.VenueDirectory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Answers when a venue's courts are taken. */
@Stateless
public class TakenSlots {
    @Inject
    VenueDirectory venues;

    @Inject
    Occupancies occupancies;

    @Inject
    Clock clock;

    /**
     * What is taken now or later on the courts of a venue, by bookings and unavailabilities, the earliest first.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if there is no such active venue
     */
    public List<TakenSlot> ahead(UUID venueId) {
        BookableVenue venue = venues.bookable(venueId)
                .filter(BookableVenue::active)
                .orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND));
        List<UUID> courtIds = venue.courts().stream().map(BookableCourt::id).toList();
        return occupancies.ahead(courtIds, clock.instant());
    }
}
