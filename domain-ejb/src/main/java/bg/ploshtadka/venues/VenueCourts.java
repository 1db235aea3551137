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
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What owners and admins do with the courts of a venue. */
@Stateless
public class VenueCourts {
    private static final System.Logger LOGGER = System.getLogger(VenueCourts.class.getName());
    private static final Map<String, ProblemType> COURT_NAME = Map.of("court_name", ProblemType.COURT_NAME_TAKEN);

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    VenueAccess access;

    @Inject
    Occupancies occupancies;

    /**
     * Adds a court behind the others, closed whenever the whole venue is.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if the venue is not the actor's to change, {@link
     *     ProblemType#CHANGED_SINCE} if it is not as the actor has seen it, {@link ProblemType#COURT_NAME_TAKEN} if it
     *     has a court of this name, {@link ProblemType#TOO_MANY_COURTS} if it has enough
     */
    public Court add(UUID venueId, CourtDetails details, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        Instant now = clock.instant();
        Court court = venue.addCourt(details, now);
        ConstraintViolations.flush(entityManager, COURT_NAME);
        occupancies.closeNewCourt(court.id(), venueId, now);
        LOGGER.log(Level.INFO, "Court {0} added to venue {1} by {2}", court.id(), venueId, actor.id());
        return court;
    }

    /**
     * Changes what is said about a court; bookings keep the price that they were made for.
     *
     * @param change makes the new details of those that stand when the venue is locked
     * @throws DomainException as {@link #add}, and {@link ProblemType#COURT_NOT_FOUND}
     */
    public Court change(
            UUID venueId, UUID courtId, UnaryOperator<CourtDetails> change, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        Court court = venue.court(courtId);
        venue.describeCourt(court, change.apply(court.details()), clock.instant());
        ConstraintViolations.flush(entityManager, COURT_NAME);
        LOGGER.log(Level.INFO, "Court {0} of venue {1} changed by {2}", courtId, venueId, actor.id());
        return court;
    }

    /**
     * Takes a court out of the venue; its history stays readable.
     *
     * @throws DomainException as {@link #change}, {@link ProblemType#LAST_COURT} if it is the only one, {@link
     *     ProblemType#COURT_HAS_BOOKINGS} with their ids if active bookings lie ahead
     */
    public void remove(UUID venueId, UUID courtId, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        Court court = venue.court(courtId);
        Instant now = clock.instant();
        List<UUID> ahead = occupancies.bookingsAhead(List.of(courtId), now);
        if (!ahead.isEmpty()) {
            throw Bookings.inTheWay(ProblemType.COURT_HAS_BOOKINGS, ahead);
        }
        venue.removeCourt(court, now);
        entityManager
                .createNamedQuery(Unavailability.DELETE_OF_COURT)
                .setParameter("court", courtId)
                .executeUpdate();
        ConstraintViolations.flush(entityManager, Map.of());
        LOGGER.log(Level.INFO, "Court {0} of venue {1} deleted by {2}", courtId, venueId, actor.id());
    }

    private Venue open(UUID venueId, Actor actor, ExpectedVersion expected) {
        return access.open(venueId, actor, Scope.VENUES_WRITE, expected);
    }
}
