package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.occupancy.ScheduleChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a venue to those who may change it or what belongs to it. To everybody else it does not exist. One after the
 * other: who has opened it holds its lock until the end of the transaction.
 */
@Dependent
class VenueAccess {
    // The weaker lock: bookings, which refer to the venue, go on meanwhile, and cannot dead-lock with its owner.
    private static final String LOCK = "select 1 from venues.venue where id = ?1 for no key update";

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Event<ScheduleChanged> scheduleChanged;

    /**
     * The venue, locked.
     *
     * @param owners what its owner needs
     * @param admins what others need
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if it is not the actor's to change, {@link
     *     ProblemType#CHANGED_SINCE} if it is not the version that the actor has seen
     */
    Venue open(UUID venueId, Actor actor, Scope owners, Scope admins, ExpectedVersion expected) {
        entityManager.createNativeQuery(LOCK).setParameter(1, venueId).getResultList();
        Venue venue = Optional.ofNullable(entityManager.find(Venue.class, venueId))
                .filter(found -> found.isOpenTo(actor, owners, admins))
                .orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND));
        expected.refuseOther(venue.version());
        scheduleChanged.fire(new ScheduleChanged(venueId));
        return venue;
    }

    /** The venue, locked, for a change by its owner with {@code owners} or by an admin. */
    Venue open(UUID venueId, Actor actor, Scope owners, ExpectedVersion expected) {
        return open(venueId, actor, owners, Scope.ADMIN_VENUES_WRITE, expected);
    }
}
