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
            select ?1, court.id, tstzrange(?3, ?4), 'booking', ?5
            from venues.court where court.id = ?2 and court.deleted_at is null for key share
            on conflict do nothing
            """;

    private static final String CLOSE = """
            insert into bookings.occupancy (id, court_id, during, kind, unavailability_id)
            select gen_random_uuid(), court.id, tstzrange(?2, ?3), 'unavailability', ?4
            from unnest(cast(?1 as uuid[])) with ordinality as court (id, place) order by court.place
            on conflict do nothing
            """;

    private static final String REOPEN = "delete from bookings.occupancy where unavailability_id = ?1";

    /**
     * The windows of some courts within a time, which follows. Court by court, fenced by the offset: the index has both,
     * but the planner would take a narrow time for enough, and read that time of all the courts there are.
     */
    private static final String OF_COURTS = """
            from unnest(cast(?1 as uuid[])) as court (id),
            lateral (select * from bookings.occupancy where court_id = court.id and during && %s offset 0) taken
            """;

    static final String BOOKINGS = "select distinct booking_id " + OF_COURTS.formatted("tstzrange(?2, ?3)")
            + "where kind = 'booking' order by booking_id";

    // Whoever takes one of these courts has to wait, and then finds it deleted; who has taken one is waited for.
    private static final String LOCK_COURTS = "select id from venues.court where id = any (?1) order by id for update";

    private static final String BOOKINGS_AHEAD = """
            select distinct booking_id from bookings.occupancy
            where court_id = any (?1) and upper(during) > ?2 and kind = 'booking' order by booking_id
            """;

    private static final String RELEASE = "delete from bookings.occupancy where booking_id = ?1";

    static final String WINDOWS = "select court_id, lower(during), upper(during), kind "
            + OF_COURTS.formatted("tstzrange(?2, ?3)") + "order by lower(during), court_id";

    // An open end, so that the index of the courts' times answers it whatever lies in the past.
    static final String AHEAD = "select court_id, lower(during), upper(during) "
            + OF_COURTS.formatted("tstzrange(?2, null)") + "order by lower(during), court_id";

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
     * Takes courts for an unavailability, stored already.
     *
     * @return whether all of them were free; if not, the transaction has to be rolled back
     */
    public boolean close(List<UUID> courtIds, TimeSpan time, UUID unavailabilityId) {
        int taken = entityManager
                .createNativeQuery(CLOSE)
                .setParameter(1, array(courtIds))
                .setParameter(2, utc(time.start()))
                .setParameter(3, utc(time.end()))
                .setParameter(4, unavailabilityId)
                .executeUpdate();
        return taken == courtIds.size();
    }

    /** Gives back what an unavailability took. */
    public void reopen(UUID unavailabilityId) {
        entityManager
                .createNativeQuery(REOPEN)
                .setParameter(1, unavailabilityId)
                .executeUpdate();
    }

    /** The active bookings that take one of these courts for a part of this time. */
    public List<UUID> bookingsDuring(Collection<UUID> courtIds, TimeSpan time) {
        return ids(entityManager
                .createNativeQuery(BOOKINGS)
                .setParameter(1, array(courtIds))
                .setParameter(2, utc(time.start()))
                .setParameter(3, utc(time.end())));
    }

    /** The active bookings of these courts that are not over; until the transaction ends there will be no other. */
    public List<UUID> bookingsAhead(Collection<UUID> courtIds, Instant now) {
        entityManager
                .createNativeQuery(LOCK_COURTS)
                .setParameter(1, array(courtIds))
                .getResultList();
        return ids(entityManager
                .createNativeQuery(BOOKINGS_AHEAD)
                .setParameter(1, array(courtIds))
                .setParameter(2, utc(now)));
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
                .setParameter(1, array(courtIds))
                .setParameter(2, utc(time.start()))
                .setParameter(3, utc(time.end()));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> window((Object[]) row)).toList();
    }

    /** When these courts are taken from a moment on, the earliest first; what goes on at the moment belongs to it. */
    public List<TakenSlot> ahead(Collection<UUID> courtIds, Instant now) {
        if (courtIds.isEmpty()) {
            return List.of();
        }
        Query query = entityManager
                .createNativeQuery(AHEAD)
                .setParameter(1, array(courtIds))
                .setParameter(2, utc(now));
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new TakenSlot((UUID) row[0], time(row)))
                .toList();
    }

    private static OccupiedWindow window(Object[] row) {
        return new OccupiedWindow((UUID) row[0], time(row), OccupancyKind.of((String) row[3]));
    }

    private static TimeSpan time(Object[] row) {
        return new TimeSpan(InstantConverter.ofColumn(row[1]), InstantConverter.ofColumn(row[2]));
    }

    private static List<UUID> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
