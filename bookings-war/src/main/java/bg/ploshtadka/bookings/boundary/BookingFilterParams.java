package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingFilter;
import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.BookingView;
import bg.ploshtadka.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which bookings a client wants to see. */
public class BookingFilterParams {
    @QueryParam("view")
    BookingView view;

    @QueryParam("venue_id")
    UUID venueId;

    @QueryParam("court_id")
    UUID courtId;

    @QueryParam("status")
    BookingStatus status;

    @QueryParam("from")
    Instant from;

    @QueryParam("to")
    Instant to;

    @QueryParam("q")
    @PlainText(max = 255)
    String text;

    BookingFilter toFilter() {
        return new BookingFilter(
                Optional.ofNullable(view),
                Optional.ofNullable(venueId),
                Optional.ofNullable(courtId),
                Optional.ofNullable(status),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(text).map(String::strip));
    }
}
