package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.bookings.BookingView;
import bg.ploshtadka.payments.PaymentFilter;
import bg.ploshtadka.payments.PaymentStatus;
import bg.ploshtadka.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which payments a client wants to see. */
public class PaymentFilterParams {
    @QueryParam("view")
    BookingView view;

    @QueryParam("status")
    PaymentStatus status;

    @QueryParam("user_id")
    UUID userId;

    @QueryParam("booking_id")
    UUID bookingId;

    @QueryParam("venue_id")
    UUID venueId;

    @QueryParam("from")
    Instant from;

    @QueryParam("to")
    Instant to;

    @QueryParam("q")
    @PlainText(max = 255)
    String text;

    PaymentFilter toFilter() {
        return new PaymentFilter(
                Optional.ofNullable(view),
                Optional.ofNullable(status),
                Optional.ofNullable(userId),
                Optional.ofNullable(bookingId),
                Optional.ofNullable(venueId),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(text).map(String::strip));
    }
}
