package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TooManyAttemptsException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives out tokens, under the lock of the account: what a token says of its user is never older than its time of issue,
 * and of many who use one refresh token at once only the first succeeds.
 */
@Stateless
public class TokenGrants {
    private static final Logger LOG = System.getLogger(TokenGrants.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Revocations revocations;

    @Inject
    AuditTrail audit;

    /**
     * Begins a sign-in by password.
     *
     * @param passwordHash the hash against which the password was checked
     * @param better the hash to keep from now on instead, if there is a better one
     * @throws DomainException if the password was changed since, or the user may not sign in
     */
    public TokenGrant begin(UUID accountId, String passwordHash, Optional<String> better, ClientAddress from) {
        Account account = lock(accountId)
                .filter(found -> found.passwordHash().equals(Optional.of(passwordHash)))
                .orElseThrow(() -> new DomainException(ProblemType.INVALID_CREDENTIALS));
        account.standing().refuseUnlessUsable();
        better.ifPresent(account::rehashPassword);
        return begin(account, SignInMethod.PASSWORD, from);
    }

    /** Begins a sign-in of somebody who may; the caller holds the lock of the account. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public TokenGrant begin(Account account, SignInMethod method, ClientAddress from) {
        Instant now = clock.instant();
        RefreshFamily family = new RefreshFamily(account.id(), now);
        entityManager.persist(family);
        audit.note(AuditEvent.SIGNED_IN, Optional.of(account.id()), from, method.text());
        LOG.log(Level.INFO, "User {0} signed in by {1}, refresh family {2}", account.id(), method, family.id());
        return grant(account, family, now);
    }

    /**
     * Continues a sign-in. Nothing comes back if the token is unknown, expired, used before or its account inactive. A
     * second use ends the whole family, which has to be stored: hence no exception.
     *
     * @throws DomainException if the token was used just now, and nobody has used its successor
     */
    public Optional<TokenGrant> renew(String refreshToken, ClientAddress from) {
        byte[] hash = new Secret(refreshToken).hash();
        return ownerOf(hash).flatMap(this::lock).flatMap(account -> renew(account, hash, from));
    }

    /** Whoever waited for the lock of an account that is deleted meanwhile finds the token gone. */
    private Optional<TokenGrant> renew(Account account, byte[] hash, ClientAddress from) {
        Instant now = clock.instant();
        RefreshToken token = entityManager.find(RefreshToken.class, hash);
        if (token == null) {
            return Optional.empty();
        }
        RefreshFamily family = entityManager.find(RefreshFamily.class, token.familyId());
        boolean usable = family.isAlive(now) && account.standing().isActive();
        if (usable && token.isUnderWay(successorOf(token), now)) {
            throw underWay();
        }
        if (token.isUsed()) {
            endReused(family, account, from);
            return Optional.empty();
        }
        return usable ? Optional.of(exchange(token, account, family, now)) : Optional.empty();
    }

    private TokenGrant exchange(RefreshToken token, Account account, RefreshFamily family, Instant now) {
        TokenGrant grant = grant(account, family, now);
        token.use(now, new Secret(grant.refreshToken()));
        return grant;
    }

    private Optional<RefreshToken> successorOf(RefreshToken token) {
        return token.successorHash().map(hash -> entityManager.find(RefreshToken.class, hash));
    }

    private static DomainException underWay() {
        ProblemType type = ProblemType.REFRESH_UNDER_WAY;
        return new DomainException(type, type.title(), Map.of(TooManyAttemptsException.RETRY_AFTER, 1));
    }

    private void endReused(RefreshFamily family, Account account, ClientAddress from) {
        if (family.isAlive(clock.instant())) {
            revocations.endSession(family);
            audit.note(AuditEvent.REFRESH_TOKEN_REUSED, Optional.of(account.id()), from);
            LOG.log(Level.WARNING, "Refresh token of user {0} used twice, family {1} ended", account.id(), family.id());
        }
    }

    private TokenGrant grant(Account account, RefreshFamily family, Instant now) {
        Secret secret = Secret.random();
        Instant issuedAt = account.tokenIssuedAt(now);
        entityManager.persist(new RefreshToken(secret, family.id(), issuedAt));
        return new TokenGrant(
                Identifiers.at(issuedAt), family.id(), issuedAt, account.toUser(), secret.text(), family.expiresAt());
    }

    private Optional<UUID> ownerOf(byte[] tokenHash) {
        return entityManager
                .createNamedQuery(RefreshToken.OWNER, UUID.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    private Optional<Account> lock(UUID accountId) {
        return Optional.ofNullable(entityManager.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }
}
