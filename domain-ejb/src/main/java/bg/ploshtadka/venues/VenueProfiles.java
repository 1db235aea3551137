package bg.ploshtadka.venues;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Puts together what belongs to a venue. */
@Dependent
class VenueProfiles {
    private static final String IMAGES =
            "select i from VenueImage i where i.venueId = :venue order by i.position, i.id";
    private static final String UNAVAILABILITIES =
            "select u from Unavailability u where u.venueId = :venue order by u.start, u.id";

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    VenueProfile of(Venue venue) {
        return new VenueProfile(
                venue,
                venue.courts(),
                find(IMAGES, VenueImage.class, venue),
                find(UNAVAILABILITIES, Unavailability.class, venue));
    }

    private <T> List<T> find(String query, Class<T> type, Venue venue) {
        return entityManager
                .createQuery(query, type)
                .setParameter("venue", venue.id())
                .getResultList();
    }
}
