package bg.ploshtadka.venues;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Puts together what belongs to a venue. */
@Dependent
class VenueProfiles {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    VenueProfile of(Venue venue) {
        return new VenueProfile(
                venue,
                venue.courts(),
                find(VenueImage.OF_VENUE, VenueImage.class, venue),
                find(Unavailability.OF_VENUE, Unavailability.class, venue));
    }

    private <T> List<T> find(String query, Class<T> type, Venue venue) {
        return entityManager
                .createNamedQuery(query, type)
                .setParameter("venue", venue.id())
                .getResultList();
    }
}
