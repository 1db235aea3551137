package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingFilter;
import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.BookingView;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bookings a client wants to see. */
public class BookingFilterParams {
    @QueryParam("view")
    @Parameter(description = "Whose bookings; default: all for an admin, venue for an owner, mine otherwise")
    BookingView view;

    @QueryParam("venue_id")
    UUID venueId;

    @QueryParam("status")
    BookingStatus status;

    @QueryParam("from")
    @Parameter(description = "Only those that start then or later")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Only those that start before")
    Instant to;

    BookingFilter toFilter() {
        return new BookingFilter(
                Optional.ofNullable(view),
                Optional.ofNullable(venueId),
                Optional.ofNullable(status),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }
}
