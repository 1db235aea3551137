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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes bookings that owners make for guests at the desk or on the telephone. The guest pays at the venue: such a booking
 * is confirmed at once, has no hold that could end and no checkout, and nobody gets a mail about it.
 */
@Stateless
public class GuestDesk {
    private static final Logger LOG = System.getLogger(GuestDesk.class.getName());

    @Inject
    VenueDirectory venues;

    @Inject
    CourtClaims claims;

    @Inject
    BookingEntry books;

    @Inject
    Clock clock;

    /**
     * Books a court for a guest, or finds what an earlier request with the same key has booked. The rules are those of
     * every booking, but for one: the half-hour that begins with the booking may be running already.
     *
     * @param actor the venue's owner, or an admin
     * @param idempotencyKey a text by which the actor's program recognises its own repetition
     * @throws DomainException {@link ProblemType#COURT_NOT_FOUND} if there is no such court or it is not the actor's to
     *     book for others; else naming the rule that does not hold, or who stands in the way
     */
    public Booked book(Actor actor, GuestWish wish, Optional<String> idempotencyKey) {
        return books.once(actor, idempotencyKey, wish::fingerprint, bookingId -> take(actor, wish, bookingId));
    }

    private Booked take(Actor actor, GuestWish wish, UUID bookingId) {
        BookableVenue venue = venues.bookableByCourt(wish.courtId())
                .filter(found -> BookingAccess.mayBookForGuests(actor, found.ownerId()))
                .orElseThrow(() -> new DomainException(ProblemType.COURT_NOT_FOUND));
        Instant now = clock.instant();
        BookingRules.checkForGuest(wish.time(), venue, now);
        List<BookableCourt> wanted = Courts.wanted(venue, Optional.of(wish.courtId()));
        BookableCourt court = claims.takeOneOf(wanted, wish.time(), bookingId);
        Booking.Claim claim =
                new Booking.Claim(bookingId, venue.id(), court.id(), venue.ownerId(), null, wish.time(), null);
        books.enter(Booking.ofGuest(claim, wish.guest(), court.pricePerHour(), now), actor.id());
        LOG.log(Level.INFO, "booking {0} made for a guest: court {1}, {2}", bookingId, court.id(), wish.time());
        return new Booked(bookingId, true);
    }
}
