package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The status that a booking shall get.
 *
 * @param reason what the other side should know; may be left out
 */
@Schema(name = "BookingStatusRequest", description = "The status that a booking shall get")
public record StatusRequest(
        @NotNull @Schema(example = "confirmed") BookingStatus status,
        @Size(max = 500) @Schema(nullable = true) String reason) {}
