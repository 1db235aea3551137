package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.occupancy.TakenSlot;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time at which a court is taken. */
@Schema(description = "A time at which a court is taken, from its start until before its end")
public record TakenSlotResponse(
        @Schema(example = "2027-05-04T15:00:00Z") Instant startDatetime,
        @Schema(example = "2027-05-04T16:30:00Z") Instant endDatetime,
        UUID courtId) {
    static TakenSlotResponse from(TakenSlot slot) {
        return new TakenSlotResponse(slot.time().start(), slot.time().end(), slot.courtId());
    }
}
