package bg.ploshtadka.venues;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * Which venues are looked for; all that is given has to hold.
 *
 * @param city a part of the city's name, in any case and in Cyrillic or Latin letters
 * @param sportType a sport that can be played there
 * @param indoor whether it is under a roof
 * @param parking whether cars can be left there
 * @param showers whether one can take a shower there
 * @param minPrice the lowest price of an hour
 * @param maxPrice the highest price of an hour
 * @param minCapacity how many people have to fit
 * @param ownerId whose venue it is
 * @param status its status
 * @param text a part of name, description or city, likewise
 * @param near around which point
 * @param free from when and for how long a court there has to be free to be booked
 * @param sort in which order; by distance only with {@code near}
 */
public record VenueSearch(
        Optional<String> city,
        Optional<SportType> sportType,
        Optional<Boolean> indoor,
        Optional<Boolean> parking,
        Optional<Boolean> showers,
        Optional<BigDecimal> minPrice,
        Optional<BigDecimal> maxPrice,
        Optional<Integer> minCapacity,
        Optional<UUID> ownerId,
        Optional<VenueStatus> status,
        Optional<String> text,
        Optional<Vicinity> near,
        Optional<FreeTime> free,
        VenueSort sort) {
    /**
     * Refuses an order that the search does not know.
     *
     * @throws IllegalArgumentException if it shall go by distance from nowhere
     */
    public VenueSearch {
        if (sort == VenueSort.DISTANCE && near.isEmpty()) {
            throw new IllegalArgumentException("Only a search near a point knows distances");
        }
    }
}
