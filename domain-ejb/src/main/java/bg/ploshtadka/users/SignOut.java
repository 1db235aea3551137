package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ClientAddress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** How a user ends a sign-in, or all of them. */
@Stateless
public class SignOut {
    private static final Logger LOG = System.getLogger(SignOut.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Accounts accounts;

    @Inject
    Revocations revocations;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Ends the sign-in: its access and refresh tokens do not work any more. If the token does not tell from which
     * sign-in it follows, all access tokens of the user end.
     */
    public void end(Actor user, Optional<UUID> familyId) {
        Account account = entityManager.find(Account.class, user.id(), LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            return;
        }
        familyId.map(id -> entityManager.find(RefreshFamily.class, id))
                .filter(family -> family.accountId().equals(account.id()))
                .ifPresentOrElse(revocations::endSession, () -> revocations.endTokensOf(account));
        audit.note(AuditEvent.SIGNED_OUT, account.id(), user);
        LOG.log(Level.INFO, "User {0} signed out", account.id());
    }

    /**
     * Ends the sign-in from which a refresh token follows, used or not; whoever has it could end it by using it twice.
     * Nothing happens if nobody knows the token or the sign-in is over: there is nothing to sign out of.
     */
    public void end(String refreshToken, ClientAddress from) {
        byte[] hash = new Secret(refreshToken).hash();
        entityManager
                .createNamedQuery(RefreshToken.OWNER, UUID.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(id -> entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(account -> endFamilyOf(hash, account, from));
    }

    private void endFamilyOf(byte[] tokenHash, Account account, ClientAddress from) {
        Optional.ofNullable(entityManager.find(RefreshToken.class, tokenHash))
                .map(token -> entityManager.find(RefreshFamily.class, token.familyId()))
                .filter(family -> family.isAlive(clock.instant()))
                .ifPresent(family -> {
                    revocations.endSession(family);
                    audit.note(AuditEvent.SIGNED_OUT, Optional.of(account.id()), from);
                    LOG.log(Level.INFO, "User {0} signed out by refresh token", account.id());
                });
    }

    /** Ends all sign-ins of the user: none of the access and refresh tokens given out so far works any more. */
    public void endAll(Actor user) {
        Account account = accounts.lock(user.id());
        revocations.endSessionsOf(account);
        audit.note(AuditEvent.SIGNED_OUT_EVERYWHERE, account.id(), user);
        LOG.log(Level.INFO, "User {0} signed out everywhere", account.id());
    }
}
