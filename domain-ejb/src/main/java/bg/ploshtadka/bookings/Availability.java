package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.BookableTime;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import bg.ploshtadka.venues.VenueDirectory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers when a venue can be booked. */
@Stateless
public class Availability {
    @Inject
    VenueDirectory venues;

    @Inject
    Occupancies occupancies;

    @Inject
    Clock clock;

    /**
     * The times of a day at which somebody could book now, the earliest first.
     *
     * @param venueId an active venue
     * @param day a day in the venue's own zone
     * @param duration how long the booking would last
     * @param courtId only this court; empty for any
     * @throws DomainException if there is no such active venue or court, or nobody may book for so long
     */
    public List<FreeSlot> on(UUID venueId, LocalDate day, Duration duration, Optional<UUID> courtId) {
        BookingRules.checkDuration(duration);
        BookableVenue venue = venues.bookable(venueId)
                .filter(BookableVenue::active)
                .orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND));
        List<BookableCourt> courts = Courts.wanted(venue, courtId);
        Instant now = clock.instant();
        if (!isWithinReach(day, now, venue.zone())) {
            return List.of();
        }
        SlotSearch search = new SlotSearch(venue, courts, duration, now);
        List<UUID> courtIds = courts.stream().map(BookableCourt::id).toList();
        return search.on(day, occupancies.during(courtIds, search.reach(day)));
    }

    private static boolean isWithinReach(LocalDate day, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate last = now.plus(BookableTime.HORIZON).atZone(zone).toLocalDate();
        return !day.isBefore(today) && !day.isAfter(last);
    }
}
