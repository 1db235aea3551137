package bg.ploshtadka.users;

import bg.ploshtadka.kernel.InstantConverter;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells every WAR which access tokens are worthless, from the database: no cache or restart makes it forget. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevocationList {
    /** No access token lives longer. */
    public static final Duration LONGEST_TOKEN = Duration.ofDays(1);

    // One statement, and so one snapshot: what a transaction below the horizon changed is in this answer or an earlier.
    private static final String NEWS = """
            select pg_snapshot_xmin(pg_current_snapshot())::text, r.subject, r.tokens_valid_from
            from (values (1)) one left join users.revocation r on r.changed_in >= cast(?1 as xid8)
            """;

    private static final String VALID_FROM = """
            select max(moment) from (
                select tokens_valid_from as moment from users.account where id = ?1
                union all
                select tokens_valid_from from users.revocation where subject in (?1, ?2)
            ) known where exists (select from users.account where id = ?1 and deleted_at is null)
            """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * What changed since an earlier answer.
     *
     * @param validFrom by account or refresh family, from when on its tokens are worth something
     * @param horizon what to ask with the next time
     */
    public record News(Map<UUID, Instant> validFrom, String horizon) {
        /** Before the first answer everything is new. */
        public static final String BEGINNING = "0";

        /** Copies the map. */
        public News {
            validFrom = Map.copyOf(validFrom);
        }
    }

    /** All that changed since the answer that gave this horizon; a little of what it told may come again. */
    public News newsSince(String horizon) {
        List<?> rows =
                entityManager.createNativeQuery(NEWS).setParameter(1, horizon).getResultList();
        Map<UUID, Instant> validFrom = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[1] != null)
                .collect(Collectors.toMap(row -> (UUID) row[1], row -> InstantConverter.ofColumn(row[2])));
        return new News(validFrom, (String) ((Object[]) rows.get(0))[0]);
    }

    /** Whether a token issued then to this account in this sign-in is worthless; so is one of nobody's. */
    public boolean isOutdated(UUID accountId, Optional<UUID> familyId, Instant issuedAt) {
        Object validFrom = entityManager
                .createNativeQuery(VALID_FROM)
                .setParameter(1, accountId)
                .setParameter(2, familyId.orElse(accountId))
                .getSingleResult();
        return validFrom == null || issuedAt.isBefore(InstantConverter.ofColumn(validFrom));
    }
}
