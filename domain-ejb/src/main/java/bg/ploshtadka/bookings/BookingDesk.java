package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import bg.ploshtadka.venues.VenueDirectory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes bookings. That no two of them share a moment on a court is the database's promise, not this class's. */
@Stateless
public class BookingDesk {
    private static final Logger LOG = System.getLogger(BookingDesk.class.getName());

    @Inject
    VenueDirectory venues;

    @Inject
    CourtClaims claims;

    @Inject
    Holds holds;

    @Inject
    BookingMails mails;

    @Inject
    BookingEntry books;

    @Inject
    Clock clock;

    /**
     * Books a court, or finds what an earlier request with the same key has booked.
     *
     * @param idempotencyKey a text by which the customer's program recognises its own repetition
     * @throws DomainException naming the rule that does not hold, or who stands in the way
     */
    public Booked book(Actor customer, BookingWish wish, Optional<String> idempotencyKey) {
        return books.once(customer, idempotencyKey, wish::fingerprint, bookingId -> take(customer, wish, bookingId));
    }

    private void take(Actor customer, BookingWish wish, UUID bookingId) {
        BookableVenue venue =
                venues.bookable(wish.venueId()).orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND));
        BookingRules.check(wish.time(), venue, clock.instant());
        BookableCourt court = claims.takeOneOf(Courts.wanted(venue, wish.courtId()), wish.time(), bookingId);
        store(customer, venue, court, wish, bookingId);
    }

    private void store(Actor customer, BookableVenue venue, BookableCourt court, BookingWish wish, UUID bookingId) {
        Instant now = clock.instant();
        Booking.Claim claim = new Booking.Claim(
                bookingId,
                venue.id(),
                court.id(),
                venue.ownerId(),
                customer.id(),
                wish.time(),
                wish.notes().orElse(null));
        Booking booking =
                new Booking(claim, court.pricePerHour(), holds.endFor(court.pricePerHour(), wish.time(), now), now);
        books.enter(booking, customer.id());
        holds.watch(booking);
        mails.requested(booking);
        LOG.log(Level.INFO, "booking {0} requested: court {1}, {2}", bookingId, court.id(), wish.time());
    }
}
