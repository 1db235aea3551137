package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.users.Acquaintance;
import bg.ploshtadka.users.People;
import bg.ploshtadka.users.PersonName;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    People people;

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

    private Booked take(Actor customer, BookingWish wish, UUID bookingId) {
        BookableVenue venue =
                venues.bookable(wish.venueId()).orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND));
        BookingRules.check(wish.time(), venue, clock.instant());
        // As the database keeps it: the answer is made of what is stored, without reading it.
        TimeSpan time = wish.time().toMicroseconds();
        BookableCourt court = claims.takeOneOf(Courts.wanted(venue, wish.courtId()), time, bookingId);
        Booking.Claim claim = new Booking.Claim(
                bookingId,
                venue.id(),
                court.id(),
                venue.ownerId(),
                customer.id(),
                time,
                wish.notes().orElse(null));
        Booking booking = store(claim, court.pricePerHour());
        Map<UUID, Acquaintance> known = people.acquaintances(Set.copyOf(List.of(customer.id(), venue.ownerId())));
        BookingDetails details = details(booking, venue, court, known);
        mails.requested(details, known);
        LOG.log(Level.INFO, "booking {0} requested: court {1}, {2}", bookingId, court.id(), time);
        return new Booked(details);
    }

    private Booking store(Booking.Claim claim, Money pricePerHour) {
        Instant now = clock.instant();
        Booking booking = new Booking(claim, pricePerHour, holds.endFor(pricePerHour, claim.time(), now), now);
        books.enter(booking, claim.userId());
        holds.watch(booking);
        return booking;
    }

    private static BookingDetails details(
            Booking booking, BookableVenue venue, BookableCourt court, Map<UUID, Acquaintance> known) {
        return new BookingDetails(
                booking,
                venue.name(),
                venue.zone(),
                court.name(),
                booking.userId().map(id -> nameOf(id, known)),
                nameOf(venue.ownerId(), known));
    }

    private static PersonName nameOf(UUID id, Map<UUID, Acquaintance> known) {
        return Optional.ofNullable(known.get(id)).map(Acquaintance::name).orElseGet(() -> PersonName.unknown(id));
    }
}
