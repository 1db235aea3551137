package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.Booked;
import bg.ploshtadka.bookings.BookingRecords;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.rest.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** Words the answer to somebody who wanted to book: 201 with the new booking, 200 with that of an earlier request. */
@ApplicationScoped
public class BookedAnswer {
    @Inject
    BookingRecords records;

    @Inject
    CurrentUser user;

    /** The booking as its maker may see it, and where it is. */
    Response to(Booked booked) {
        Actor maker = user.actor();
        BookingResponse booking =
                BookingResponse.from(booked.details().orElseGet(() -> records.get(maker, booked.bookingId())));
        return Response.status(booked.made() ? Status.CREATED : Status.OK)
                .location(URI.create("/bookings/" + booking.id()))
                .entity(booking)
                .build();
    }
}
