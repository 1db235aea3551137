package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.Unavailability;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time in which a venue or a court is closed. */
@Schema(description = "A time in which the venue, or one court of it, is closed")
public record UnavailabilityResponse(
        UUID id,
        UUID venueId,

        @Schema(nullable = true, description = "The court; null: all of them")
        UUID courtId,

        Instant startDatetime,
        Instant endDatetime,
        @Schema(nullable = true) String reason) {
    static UnavailabilityResponse from(Unavailability unavailability) {
        return new UnavailabilityResponse(
                unavailability.id(),
                unavailability.venueId(),
                unavailability.courtId().orElse(null),
                unavailability.time().start(),
                unavailability.time().end(),
                unavailability.reason().orElse(null));
    }
}
