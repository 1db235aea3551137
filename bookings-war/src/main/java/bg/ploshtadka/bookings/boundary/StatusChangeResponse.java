package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingRecords.StatusChangeDetails;
import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.StatusChange;
import bg.ploshtadka.users.PersonName;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a booking's history. */
@Schema(description = "One entry of a booking's history; without an actor the system itself acted")
public record StatusChangeResponse(
        @Schema(nullable = true) BookingStatus fromStatus,
        BookingStatus toStatus,
        @Schema(nullable = true) UUID actorId,
        @Schema(nullable = true) String actorUsername,
        @Schema(nullable = true) String reason,
        Instant changedAt) {
    static StatusChangeResponse from(StatusChangeDetails details) {
        StatusChange change = details.change();
        return new StatusChangeResponse(
                change.from().orElse(null),
                change.to(),
                change.actorId().orElse(null),
                details.actor().map(PersonName::username).orElse(null),
                change.reason().orElse(null),
                change.changedAt());
    }
}
