package bg.ploshtadka.users;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes access tokens worthless before they expire, in the transaction that gives the reason. The caller holds the lock
 * of the account, under which tokens are issued, too: so each token is clearly older or younger than its revocation,
 * and the clocks of several servers need not agree.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Revocations {
    private static final String REVOKE = """
            insert into users.revocation (subject, tokens_valid_from) values (?1, ?2)
            on conflict (subject) do update
            set tokens_valid_from = greatest(revocation.tokens_valid_from, excluded.tokens_valid_from),
                changed_in = pg_current_xact_id()
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Outdates all tokens of the account issued so far; a refresh gives new ones. */
    public void endTokensOf(Account account) {
        Instant validFrom = afterAllTokensOf(account.id());
        account.refuseTokensBefore(validFrom);
        store(account.id(), validFrom);
    }

    /** Ends all sign-ins of the account: neither its access tokens nor its refresh tokens work any more. */
    public void endSessionsOf(Account account) {
        endSessionsOf(account, Optional.empty());
    }

    /** Ends all sign-ins of the account but one, in which a refresh gives new tokens. */
    public void endSessionsOf(Account account, Optional<UUID> keptFamily) {
        entityManager
                .createQuery("update RefreshFamily f set f.revokedAt = :now"
                        + " where f.accountId = :account and f.id <> :kept and f.revokedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account.id())
                .setParameter("kept", keptFamily.orElse(account.id()))
                .executeUpdate();
        endTokensOf(account);
    }

    /** Ends one sign-in: neither its access tokens nor its refresh tokens work any more. */
    public void endSession(RefreshFamily family) {
        family.revoke(clock.instant());
        store(family.id(), afterAllTokensOf(family.accountId()));
    }

    /** A moment after the issue of every token of the account, in milliseconds, as tokens carry it. */
    private Instant afterAllTokensOf(UUID accountId) {
        Instant now = clock.instant();
        Instant last = entityManager
                .createQuery(
                        "select t.createdAt from RefreshToken t, RefreshFamily f"
                                + " where t.familyId = f.id and f.accountId = :account order by t.createdAt desc",
                        Instant.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .filter(now::isBefore)
                .findFirst()
                .orElse(now);
        return last.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    private void store(UUID subject, Instant validFrom) {
        entityManager
                .createNativeQuery(REVOKE)
                .setParameter(1, subject)
                .setParameter(2, validFrom.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
