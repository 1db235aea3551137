package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A venue as it stands in lists.
 *
 * @param ownerId the user who rents it out
 * @param thumbnail the address of its thumbnail, or else of its first picture
 * @param rating the average of its reviews, 0 to 5
 * @param totalBookings how often it was booked
 * @param latitude degrees north, where known
 * @param longitude degrees east, where known
 */
public record VenueSummary(
        UUID id,
        UUID ownerId,
        String name,
        String city,
        Set<SportType> sportTypes,
        VenueStatus status,
        Money pricePerHour,
        int capacity,
        boolean indoor,
        BigDecimal rating,
        int totalReviews,
        int totalBookings,
        Optional<String> thumbnail,
        Optional<BigDecimal> latitude,
        Optional<BigDecimal> longitude) {}
