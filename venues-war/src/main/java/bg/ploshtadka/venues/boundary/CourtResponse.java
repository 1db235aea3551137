package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.venues.Court;
import bg.ploshtadka.venues.SportType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A court as everybody reads it. */
@Schema(description = "A court; what is null is as at the venue")
public record CourtResponse(
        UUID id,
        UUID venueId,
        String name,
        @Schema(nullable = true) List<SportType> sportTypes,
        @Schema(nullable = true) Boolean isIndoor,
        @Schema(nullable = true, example = "18.00") BigDecimal pricePerHour,
        Instant createdAt,
        Instant updatedAt) {
    static CourtResponse from(Court court) {
        return new CourtResponse(
                court.id(),
                court.venueId(),
                court.name(),
                court.sportTypes().map(VenueResponse::sorted).orElse(null),
                court.indoor().orElse(null),
                court.ownPricePerHour().map(Money::amount).orElse(null),
                court.createdAt(),
                court.updatedAt());
    }
}
