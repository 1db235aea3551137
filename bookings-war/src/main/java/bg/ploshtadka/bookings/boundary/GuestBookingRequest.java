package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.GuestWish;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner sends to book for a guest. */
@Schema(description = "What an owner asks for on behalf of a guest")
public record GuestBookingRequest(
        @NotNull @Schema(description = "A court of an active venue of one's own; an admin may name any")
        UUID courtId,

        @NotNull
        @Schema(description = "In the future, or within the half-hour that runs now", example = "2027-05-04T15:00:00Z")
        Instant startDatetime,

        @NotNull @Schema(example = "2027-05-04T16:30:00Z") Instant endDatetime,
        @NotNull @Valid GuestRequest guest) {
    GuestWish toWish() {
        if (!endDatetime.isAfter(startDatetime)) {
            throw new DomainException(ProblemType.BOOKING_BACKWARD);
        }
        return new GuestWish(courtId, new TimeSpan(startDatetime, endDatetime), guest.toGuest());
    }
}
