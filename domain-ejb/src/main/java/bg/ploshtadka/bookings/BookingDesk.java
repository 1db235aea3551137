package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.occupancy.OccupancyKind;
import bg.ploshtadka.occupancy.OccupiedWindow;
import bg.ploshtadka.occupancy.ScheduleChanged;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import bg.ploshtadka.venues.VenueDirectory;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes bookings. That no two of them share a moment on a court is the database's promise, not this class's. */
@Stateless
public class BookingDesk {
    private static final Logger LOG = System.getLogger(BookingDesk.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    VenueDirectory venues;

    @Inject
    Occupancies occupancies;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    Holds holds;

    @Inject
    BookingMails mails;

    @Inject
    Event<ScheduleChanged> scheduleChanged;

    @Inject
    Clock clock;

    /**
     * Books a court, or finds what an earlier request with the same key has booked.
     *
     * @param idempotencyKey a text by which the customer's program recognises its own repetition
     * @throws DomainException naming the rule that does not hold, or who stands in the way
     */
    public Booked book(Actor customer, BookingWish wish, Optional<String> idempotencyKey) {
        UUID bookingId = Identifiers.next();
        Optional<UUID> earlier =
                idempotencyKey.flatMap(key -> idempotencyKeys.claim(customer.id(), key, wish, bookingId));
        if (earlier.isPresent()) {
            return new Booked(earlier.get(), false);
        }
        BookableVenue venue =
                venues.bookable(wish.venueId()).orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND));
        checkRules(venue, wish.time());
        BookableCourt court = takeCourt(venue, wish, bookingId);
        store(customer, venue, court, wish, bookingId);
        return new Booked(bookingId, true);
    }

    private void checkRules(BookableVenue venue, TimeSpan time) {
        if (!venue.active()) {
            throw new DomainException(ProblemType.VENUE_NOT_ACTIVE);
        }
        BookingRules.check(time, clock.instant());
        if (!venue.workingHours().cover(time, venue.zone())) {
            throw new DomainException(ProblemType.OUTSIDE_WORKING_HOURS);
        }
    }

    private BookableCourt takeCourt(BookableVenue venue, BookingWish wish, UUID bookingId) {
        List<BookableCourt> wanted = Courts.wanted(venue, wish.courtId());
        List<UUID> wantedIds = wanted.stream().map(BookableCourt::id).toList();
        List<OccupiedWindow> occupied = occupancies.during(wantedIds, wish.time());
        Set<UUID> taken = occupied.stream().map(OccupiedWindow::courtId).collect(Collectors.toSet());
        return wanted.stream()
                .filter(court -> !taken.contains(court.id()))
                .filter(court -> occupancies.take(court.id(), wish.time(), bookingId))
                .findFirst()
                .orElseThrow(() -> refusal(occupied, taken.containsAll(wantedIds)));
    }

    private static DomainException refusal(List<OccupiedWindow> occupied, boolean knownBefore) {
        boolean closed =
                knownBefore && occupied.stream().allMatch(window -> window.kind() == OccupancyKind.UNAVAILABILITY);
        return new DomainException(closed ? ProblemType.VENUE_UNAVAILABLE : ProblemType.BOOKING_CONFLICT);
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
        entityManager.persist(booking);
        entityManager.persist(new StatusChange(booking, null, customer.id(), null, now));
        ConstraintViolations.flush(entityManager, Map.of());
        scheduleChanged.fire(new ScheduleChanged(venue.id()));
        holds.watch(booking);
        mails.requested(booking);
        LOG.log(Level.INFO, "booking {0} requested: court {1}, {2}", bookingId, court.id(), wish.time());
    }

    /**
     * What became of a wish.
     *
     * @param bookingId the booking
     * @param made whether this very request made it
     */
    public record Booked(UUID bookingId, boolean made) {}
}
