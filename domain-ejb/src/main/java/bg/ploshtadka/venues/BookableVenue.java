package bg.ploshtadka.venues;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a booking needs to know of a venue.
 *
 * @param id the venue
 * @param name its name
 * @param ownerId the user who rents it out
 * @param active whether it takes bookings now
 * @param zone the zone of its working hours
 * @param workingHours when it is open
 * @param courts what can be booked, in the venue's order
 */
public record BookableVenue(
        UUID id,
        String name,
        UUID ownerId,
        boolean active,
        ZoneId zone,
        WorkingHours workingHours,
        List<BookableCourt> courts) {
    /** Copies the courts. */
    public BookableVenue {
        courts = List.copyOf(courts);
    }

    /** The court of this id, if the venue has it. */
    public Optional<BookableCourt> court(UUID courtId) {
        return courts.stream().filter(court -> court.id().equals(courtId)).findFirst();
    }
}
