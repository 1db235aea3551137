package bg.ploshtadka.bookings;

import bg.ploshtadka.users.Duties;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Customers and owners are needed while active bookings of theirs lie ahead. */
@Stateless
public class BookingDuties implements Duties {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Override
    public Optional<String> of(UUID userId) {
        long ahead = entityManager
                .createQuery(
                        "select count(b) from Booking b where (b.userId = :user or b.venueOwnerId = :user)"
                                + " and b.status in :active and b.end > :now",
                        Long.class)
                .setParameter("user", userId)
                .setParameter(
                        "active",
                        Arrays.stream(BookingStatus.values())
                                .filter(BookingStatus::isActive)
                                .toList())
                .setParameter("now", clock.instant())
                .getSingleResult();
        return ahead > 0 ? Optional.of("active bookings ahead") : Optional.empty();
    }
}
