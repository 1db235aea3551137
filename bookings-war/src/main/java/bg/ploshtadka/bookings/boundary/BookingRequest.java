package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingWish;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a customer sends to book.
 *
 * @param courtId left out for the first court that is free
 */
@Schema(description = "What a customer asks for")
public record BookingRequest(
        @NotNull @Schema(description = "An active venue") UUID venueId,

        @Schema(description = "One of its courts; left out: the first that is free", nullable = true)
        UUID courtId,

        @NotNull @Schema(example = "2027-05-04T15:00:00Z") Instant startDatetime,
        @NotNull @Schema(example = "2027-05-04T16:30:00Z") Instant endDatetime,

        @Size(max = 1000) @Schema(description = "For the owner to read", nullable = true)
        String notes) {
    BookingWish toWish() {
        if (!endDatetime.isAfter(startDatetime)) {
            throw new DomainException(ProblemType.BOOKING_BACKWARD);
        }
        return new BookingWish(
                venueId,
                Optional.ofNullable(courtId),
                new TimeSpan(startDatetime, endDatetime),
                Optional.ofNullable(notes));
    }
}
