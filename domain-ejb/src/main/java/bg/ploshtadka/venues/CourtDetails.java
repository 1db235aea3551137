package bg.ploshtadka.venues;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What an owner says about a court. What is left out is as at the venue.
 *
 * @param name 1 to 100 characters, unique within the venue whatever the case
 * @param sportTypes what can be played on it
 * @param indoor whether it is under a roof
 * @param pricePerHour its own price, in the venue's currency
 */
public record CourtDetails(
        String name, Optional<Set<SportType>> sportTypes, Optional<Boolean> indoor, Optional<BigDecimal> pricePerHour) {
    /** A court that is in everything as its venue. */
    public static CourtDetails named(String name) {
        return new CourtDetails(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
