package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.occupancy.Occupancies;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What owners and admins do to close a venue, or one court of it, for a while. A closure takes its courts as a booking
 * does: the database lets none of the two overlap with another.
 */
@Stateless
public class Unavailabilities {
    private static final System.Logger LOGGER = System.getLogger(Unavailabilities.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    VenueAccess access;

    @Inject
    Occupancies occupancies;

    /**
     * Closes the venue or a court of it.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if the venue is not the actor's to change, {@link
     *     ProblemType#CHANGED_SINCE} if it is not as the actor has seen it, {@link ProblemType#COURT_NOT_OF_VENUE},
     *     {@link ProblemType#UNAVAILABILITY_OVER}, {@link ProblemType#BOOKINGS_IN_THE_WAY} with their ids, {@link
     *     ProblemType#UNAVAILABILITY_OVERLAPS} another one
     */
    public Unavailability add(UUID venueId, Closure closure, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        Instant now = clock.instant();
        Unavailability unavailability = new Unavailability(venueId, closure, now);
        entityManager.persist(unavailability);
        take(venue, unavailability, now);
        LOGGER.log(Level.INFO, "Unavailability {0} of venue {1}: {2}", unavailability.id(), venueId, closure.time());
        return unavailability;
    }

    /**
     * Changes when and what is closed, or why.
     *
     * @param change makes what it shall be of what it is when the venue is locked
     * @throws DomainException as {@link #add}, and {@link ProblemType#UNAVAILABILITY_NOT_FOUND}
     */
    public Unavailability change(
            UUID venueId, UUID id, UnaryOperator<Closure> change, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        Unavailability unavailability = find(venue, id);
        Instant now = clock.instant();
        unavailability.become(change.apply(unavailability.closure()), now);
        occupancies.reopen(id);
        take(venue, unavailability, now);
        LOGGER.log(Level.INFO, "Unavailability {0} changed: {1}", id, unavailability.time());
        return unavailability;
    }

    /**
     * Opens again what was closed.
     *
     * @throws DomainException as {@link #change}
     */
    public void remove(UUID venueId, UUID id, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        entityManager.remove(find(venue, id));
        venue.touch(clock.instant());
        ConstraintViolations.flush(entityManager, Map.of());
        LOGGER.log(Level.INFO, "Unavailability {0} of venue {1} deleted by {2}", id, venueId, actor.id());
    }

    private void take(Venue venue, Unavailability unavailability, Instant now) {
        if (!unavailability.time().end().isAfter(now)) {
            throw new DomainException(ProblemType.UNAVAILABILITY_OVER);
        }
        List<UUID> courts = courtsOf(venue, unavailability.courtId());
        venue.touch(now);
        ConstraintViolations.flush(entityManager, Map.of());
        if (!occupancies.close(courts, unavailability.time(), unavailability.id())) {
            List<UUID> bookings = occupancies.bookingsDuring(courts, unavailability.time());
            throw bookings.isEmpty()
                    ? new DomainException(ProblemType.UNAVAILABILITY_OVERLAPS)
                    : Bookings.inTheWay(ProblemType.BOOKINGS_IN_THE_WAY, bookings);
        }
    }

    private static List<UUID> courtsOf(Venue venue, Optional<UUID> courtId) {
        List<UUID> courts = venue.courts().stream()
                .map(Court::id)
                .filter(id -> courtId.isEmpty() || courtId.get().equals(id))
                .sorted()
                .toList();
        if (courts.isEmpty()) {
            throw new DomainException(ProblemType.COURT_NOT_OF_VENUE);
        }
        return courts;
    }

    private Unavailability find(Venue venue, UUID id) {
        return Optional.ofNullable(entityManager.find(Unavailability.class, id))
                .filter(found -> found.venueId().equals(venue.id()))
                .orElseThrow(() -> new DomainException(ProblemType.UNAVAILABILITY_NOT_FOUND));
    }

    private Venue open(UUID venueId, Actor actor, ExpectedVersion expected) {
        return access.open(venueId, actor, Scope.VENUES_SCHEDULE, expected);
    }
}
