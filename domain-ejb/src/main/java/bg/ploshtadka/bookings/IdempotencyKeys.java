package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Remembers for a day which booking a request made, so that a repetition of it makes no second one. */
@Stateless
public class IdempotencyKeys {
    private static final Duration KEPT = Duration.ofHours(24);

    // A rival with the same key waits here until the first one's transaction has ended.
    private static final String CLAIM = """
            insert into bookings.idempotency_key as known (user_id, key, request_hash, booking_id, created_at)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (user_id, key) do update
                set request_hash = excluded.request_hash,
                    booking_id = excluded.booking_id,
                    created_at = excluded.created_at
                where known.created_at < ?6
            """;

    private static final String KNOWN =
            "select booking_id, request_hash from bookings.idempotency_key where user_id = ?1 and key = ?2";

    private static final String FORGET = "delete from bookings.idempotency_key where created_at < ?1";

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Ties a key to the booking that is about to be made.
     *
     * @param fingerprint a SHA-256 of what the request asks for
     * @param bookingId the id that the new booking will have
     * @return the booking that an earlier request with this key made; empty if this is the first one
     * @throws DomainException if the key belongs to a request that asked for something else
     */
    public Optional<UUID> claim(UUID userId, String key, byte[] fingerprint, UUID bookingId) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int claimed = entityManager
                .createNativeQuery(CLAIM)
                .setParameter(1, userId)
                .setParameter(2, key)
                .setParameter(3, fingerprint)
                .setParameter(4, bookingId)
                .setParameter(5, now)
                .setParameter(6, now.minus(KEPT))
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(known(userId, key, fingerprint));
    }

    /** Forgets keys that are older than a day. */
    public int forgetOld() {
        OffsetDateTime tooOld = clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT);
        return entityManager.createNativeQuery(FORGET).setParameter(1, tooOld).executeUpdate();
    }

    private UUID known(UUID userId, String key, byte[] fingerprint) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(KNOWN)
                .setParameter(1, userId)
                .setParameter(2, key)
                .getSingleResult();
        if (!Arrays.equals((byte[]) row[1], fingerprint)) {
            throw new DomainException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return (UUID) row[0];
    }
}
