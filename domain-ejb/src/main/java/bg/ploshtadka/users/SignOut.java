package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/** How a user ends a sign-in. */
@Stateless
public class SignOut {
    private static final Logger LOG = System.getLogger(SignOut.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Revocations revocations;

    @Inject
    AuditTrail audit;

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
}
