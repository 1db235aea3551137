package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.InstantConverter;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Confirmed bookings that are over and wait for their completion. */
@Stateless
public class OverdueBookings {
    private static final int BATCH = 100;

    static final String NEXT = """
            select id, end_datetime from bookings.booking
            where status = 'confirmed' and end_datetime < ?1 and (end_datetime, id) > (?2, ?3)
            order by end_datetime, id
            """;

    // Whoever has locked it is about to change it, another instance for the same reason as this one.
    private static final String LOCK = """
            select id from bookings.booking
            where id = ?1 and status = 'confirmed' and end_datetime < ?2
            for no key update skip locked
            """;

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Transitions transitions;

    /**
     * The next batch of bookings that ended before a moment, those first that ended first.
     *
     * @param last the last one of the batch before
     */
    public List<Entry> after(Entry last, Instant endedBefore) {
        List<?> rows = entityManager
                .createNativeQuery(NEXT)
                .setParameter(1, utc(endedBefore))
                .setParameter(2, utc(last.end()))
                .setParameter(3, last.bookingId())
                .setMaxResults(BATCH)
                .getResultList();
        return rows.stream().map(row -> Entry.of((Object[]) row)).toList();
    }

    /**
     * Completes one of them in a transaction of its own.
     *
     * @return whether that happened; not if somebody else has changed it or is about to
     */
    public boolean complete(UUID bookingId, Instant endedBefore) {
        boolean locked = !entityManager
                .createNativeQuery(LOCK)
                .setParameter(1, bookingId)
                .setParameter(2, utc(endedBefore))
                .getResultList()
                .isEmpty();
        if (locked) {
            transitions.complete(entityManager.find(Booking.class, bookingId));
        }
        return locked;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * One booking and its place in the order.
     *
     * @param end when it ended
     */
    public record Entry(UUID bookingId, Instant end) {
        /** The place before all bookings. */
        static final Entry BEFORE_ALL = new Entry(new UUID(0, 0), Instant.EPOCH);

        private static Entry of(Object[] row) {
            return new Entry((UUID) row[0], InstantConverter.ofColumn(row[1]));
        }
    }
}
