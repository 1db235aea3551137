package bg.ploshtadka.venues;

import java.util.List;

/**
 * A venue with all that belongs to it.
 *
 * @param venue the venue
 * @param courts its courts in order
 * @param images its pictures in order
 * @param unavailabilities when it or a court of it is closed, the earliest first
 */
public record VenueProfile(
        Venue venue, List<Court> courts, List<VenueImage> images, List<Unavailability> unavailabilities) {
    /** Copies the lists. */
    public VenueProfile {
        courts = List.copyOf(courts);
        images = List.copyOf(images);
        unavailabilities = List.copyOf(unavailabilities);
    }
}
