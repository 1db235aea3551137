package bg.ploshtadka.venues;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * What a venue and its courts are called; also of those that were deleted, so that history stays readable.
 *
 * @param id the venue
 * @param name its name
 * @param address where it is: street, number and town
 * @param zone its time zone
 * @param courts the names of its courts, by id
 */
public record VenueNames(UUID id, String name, String address, ZoneId zone, Map<UUID, String> courts) {
    /** Copies the courts. */
    public VenueNames {
        courts = Map.copyOf(courts);
    }
}
