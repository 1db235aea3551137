package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.SportType;
import bg.ploshtadka.venues.VenueStatus;
import bg.ploshtadka.venues.VenueSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A venue as it stands in lists. */
@Schema(description = "A venue as it stands in lists")
public record VenueItem(
        UUID id,
        UUID ownerId,
        String name,
        String city,
        List<SportType> sportTypes,
        VenueStatus status,
        @Schema(example = "25.00") BigDecimal pricePerHour,
        @Schema(example = "EUR") String currency,
        int capacity,
        boolean isIndoor,

        @Schema(description = "The average of all reviews, 0 to 5")
        double rating,

        int totalReviews,
        int totalBookings,

        @Schema(nullable = true, description = "Its thumbnail, or else its first picture")
        String thumbnail,

        @Schema(nullable = true) Double latitude,
        @Schema(nullable = true) Double longitude) {
    static VenueItem from(VenueSummary venue) {
        return new VenueItem(
                venue.id(),
                venue.ownerId(),
                venue.name(),
                venue.city(),
                VenueResponse.sorted(venue.sportTypes()),
                venue.status(),
                venue.pricePerHour().amount(),
                venue.pricePerHour().currency().getCurrencyCode(),
                venue.capacity(),
                venue.indoor(),
                venue.rating().doubleValue(),
                venue.totalReviews(),
                venue.totalBookings(),
                venue.thumbnail().orElse(null),
                venue.latitude().map(BigDecimal::doubleValue).orElse(null),
                venue.longitude().map(BigDecimal::doubleValue).orElse(null));
    }
}
