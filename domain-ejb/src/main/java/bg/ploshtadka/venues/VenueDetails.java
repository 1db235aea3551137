package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Money;
import java.time.ZoneId;
import java.util.Set;

/**
 * What an owner says about a venue.
 *
 * @param name 2 to 255 characters
 * @param description 10 characters at least
 * @param sportTypes what can be played there, one sport at least
 * @param location where it is
 * @param pricePerHour what an hour costs on a court without a price of its own
 * @param capacity how many people fit, from 1
 * @param facilities what else there is
 * @param timeZone the zone of the working hours
 * @param workingHours when it is open
 */
public record VenueDetails(
        String name,
        String description,
        Set<SportType> sportTypes,
        Location location,
        Money pricePerHour,
        int capacity,
        Facilities facilities,
        ZoneId timeZone,
        WorkingHours workingHours) {
    /**
     * Copies the sports.
     *
     * @throws IllegalArgumentException if there is no sport, or room for nobody
     */
    public VenueDetails {
        sportTypes = Set.copyOf(sportTypes);
        if (sportTypes.isEmpty() || capacity < 1) {
            throw new IllegalArgumentException("A venue has a sport and room for somebody");
        }
    }
}
