package bg.ploshtadka.venues;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What other contexts count on a venue. Counting makes no other version of it: nobody has changed what it is. */
@Stateless
public class VenueCounters {
    private static final String BOOKING_COMPLETED =
            "update venues.venue set total_bookings = total_bookings + 1 where id = ?1";

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    /**
     * Counts a booking that has taken place. The venue's row stays locked until the caller's transaction ends, for
     * others who count and for its owner; new bookings go on. Whoever wants the lock of an occupancy besides takes it
     * afterwards, as owners do.
     */
    public void bookingCompleted(UUID venueId) {
        entityManager
                .createNativeQuery(BOOKING_COMPLETED)
                .setParameter(1, venueId)
                .executeUpdate();
    }
}
