package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How an admin deletes a user. Only for admins; the boundary sees to that. */
@Stateless
public class AccountRemoval {
    private static final Logger LOG = System.getLogger(AccountRemoval.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    LastAdmin lastAdmin;

    @Inject
    @Any
    Instance<Duties> duties;

    @Inject
    Revocations revocations;

    @Inject
    AuditTrail audit;

    /**
     * Removes all that is personal of an account, and all that its user could sign in with. The history of others goes
     * on to refer to what is left; the name and the address are free again.
     *
     * @throws DomainException if there is no such user, somebody still needs the user, or nobody would be left to
     *     administer users
     */
    public void remove(Actor admin, UUID userId) {
        lastAdmin.refuseToLose(userId);
        Account account = accounts.lock(userId);
        refuseWhileNeeded(userId);
        revocations.endTokensOf(account);
        forget("RefreshFamily", userId);
        forget("MailLink", userId);
        forget("OwnerApplication", userId);
        account.erase(clock.instant());
        audit.note(AuditEvent.ACCOUNT_DELETED, userId, admin);
        LOG.log(Level.INFO, "User {0} was deleted by {1}", userId, admin.id());
    }

    private void refuseWhileNeeded(UUID userId) {
        List<String> binding = duties.stream()
                .flatMap(duty -> duty.of(userId).stream())
                .sorted()
                .toList();
        if (!binding.isEmpty()) {
            throw new DomainException(
                    ProblemType.USER_STILL_NEEDED,
                    "This user still has " + String.join(" and ", binding),
                    Map.of("duties", binding));
        }
    }

    private void forget(String what, UUID userId) {
        entityManager
                .createQuery("delete from " + what + " e where e.accountId = :account")
                .setParameter("account", userId)
                .executeUpdate();
    }
}
