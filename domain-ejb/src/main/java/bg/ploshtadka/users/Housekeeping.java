package bg.ploshtadka.users;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Forgets what is over. Each call is a transaction of its own that forgets a small number and tells how many; who wants
 * all of it forgotten calls again until nothing is left. The audit trail is never forgotten.
 */
@Stateless
public class Housekeeping {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration REVOCATION_KEPT = RevocationList.LONGEST_TOKEN.plusHours(1);

    private static final String LINKS = """
            delete from users.mail_link where token_hash in (
                select token_hash from users.mail_link where expires_at < ?1 limit 500 for update skip locked)
            """;

    private static final String SIGN_INS = """
            delete from users.refresh_family where id in (
                select id from users.refresh_family where expires_at < ?1 or revoked_at < ?1
                limit 100 for update skip locked)
            """;

    private static final String REVOCATIONS = """
            delete from users.revocation where subject in (
                select subject from users.revocation where tokens_valid_from < ?1 limit 500 for update skip locked)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Forgets links in mails that expired more than seven days ago. */
    public int forgetLinks() {
        return forget(LINKS, KEPT);
    }

    /** Forgets sign-ins that ended more than seven days ago, with their refresh tokens. */
    public int forgetSignIns() {
        return forget(SIGN_INS, KEPT);
    }

    /** Forgets revocations of access tokens all of which have expired. */
    public int forgetRevocations() {
        return forget(REVOCATIONS, REVOCATION_KEPT);
    }

    private int forget(String statement, Duration kept) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
