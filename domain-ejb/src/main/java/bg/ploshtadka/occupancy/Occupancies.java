package bg.ploshtadka.occupancy;

import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.InstantConverter;
import bg.ploshtadka.kernel.TimeSpan;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes courts and gives them back, within the transaction of whoever asks. */
@Stateless
public class Occupancies {
    // Rivals for the same time wait here for each other's end; the exclusion constraint picks one winner.
    private static final String TAKE = """
            insert into bookings.occupancy (id, court_id, during, kind, booking_id)
            values (?1, ?2, tstzrange(?3, ?4), 'booking', ?5)
            on conflict do nothing
            """;

    private static final String RELEASE = "delete from bookings.occupancy where booking_id = ?1";

    private static final String WINDOWS = """
            select court_id, lower(during), upper(during), kind
            from bookings.occupancy
            where court_id = any (?1) and during && tstzrange(?2, ?3)
            order by lower(during), court_id
            """;

    private static final String CLOSE_NEW_COURT = """
            insert into bookings.occupancy (id, court_id, during, kind, unavailability_id)
            select gen_random_uuid(), ?1, tstzrange(u.start_datetime, u.end_datetime), 'unavailability', u.id
            from venues.unavailability u
            where u.venue_id = ?2 and u.court_id is null and u.end_datetime > ?3
            """;

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    /**
     * Takes a court for a booking, which the same transaction has to store.
     *
     * @return whether the court was free; if not, nothing has happened and another court may be tried
     */
    public boolean take(UUID courtId, TimeSpan time, UUID bookingId) {
        int taken = entityManager
                .createNativeQuery(TAKE)
                .setParameter(1, Identifiers.next())
                .setParameter(2, courtId)
                .setParameter(3, utc(time.start()))
                .setParameter(4, utc(time.end()))
                .setParameter(5, bookingId)
                .executeUpdate();
        return taken == 1;
    }

    /** Gives back what a booking took. */
    public void release(UUID bookingId) {
        entityManager.createNativeQuery(RELEASE).setParameter(1, bookingId).executeUpdate();
    }

    /**
     * Takes a new court, stored already, for the times in which its whole venue is closed.
     *
     * @param now closures that ended before are left out
     */
    public void closeNewCourt(UUID courtId, UUID venueId, Instant now) {
        entityManager
                .createNativeQuery(CLOSE_NEW_COURT)
                .setParameter(1, courtId)
                .setParameter(2, venueId)
                .setParameter(3, utc(now))
                .executeUpdate();
    }

    /** When these courts are taken within a time, the earliest first. */
    public List<OccupiedWindow> during(Collection<UUID> courtIds, TimeSpan time) {
        if (courtIds.isEmpty()) {
            return List.of();
        }
        Query query = entityManager
                .createNativeQuery(WINDOWS)
                .setParameter(1, courtIds.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, utc(time.start()))
                .setParameter(3, utc(time.end()));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> window((Object[]) row)).toList();
    }

    private static OccupiedWindow window(Object[] row) {
        TimeSpan time = new TimeSpan(InstantConverter.ofColumn(row[1]), InstantConverter.ofColumn(row[2]));
        return new OccupiedWindow((UUID) row[0], time, OccupancyKind.of((String) row[3]));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
