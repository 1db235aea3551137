package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.PaymentFilter;
import bg.ploshtadka.payments.PaymentStatus;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which payments a client wants to see. */
public class PaymentFilterParams {
    @QueryParam("status")
    @Parameter(description = "How far they have come")
    PaymentStatus status;

    @QueryParam("user_id")
    @Parameter(description = "Whose they are; others than the caller's are for admins")
    UUID userId;

    @QueryParam("booking_id")
    @Parameter(description = "What they pay")
    UUID bookingId;

    @QueryParam("from")
    @Parameter(description = "Only those that began then or later", example = "2027-05-01T00:00:00Z")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Only those that began before", example = "2027-06-01T00:00:00Z")
    Instant to;

    PaymentFilter toFilter() {
        return new PaymentFilter(
                Optional.ofNullable(status),
                Optional.ofNullable(userId),
                Optional.ofNullable(bookingId),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }
}
