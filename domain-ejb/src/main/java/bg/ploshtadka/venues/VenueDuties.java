package bg.ploshtadka.venues;

import bg.ploshtadka.users.Duties;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** An owner is needed while one of the venues takes bookings. */
@Stateless
public class VenueDuties implements Duties {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Override
    public Optional<String> of(UUID userId) {
        long active = entityManager
                .createQuery(
                        "select count(v) from Venue v where v.ownerId = :owner and v.approval.status = :active"
                                + " and v.deletedAt is null",
                        Long.class)
                .setParameter("owner", userId)
                .setParameter("active", VenueStatus.ACTIVE)
                .getSingleResult();
        return active > 0 ? Optional.of("active venues") : Optional.empty();
    }
}
