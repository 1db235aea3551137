package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who may do what. Only for admins; the boundary sees to that. */
@Stateless
public class ScopeAssignment {
    private static final Logger LOG = System.getLogger(ScopeAssignment.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    LastAdmin lastAdmin;

    @Inject
    Clock clock;

    @Inject
    Revocations revocations;

    @Inject
    AuditTrail audit;

    /**
     * What the user may do, super-scopes not expanded.
     *
     * @throws DomainException if there is no such user
     */
    public Set<Scope> of(UUID userId) {
        return accounts.get(userId).toUser().scopes();
    }

    /**
     * Gives the user exactly these scopes. A change makes the user's access tokens worthless; a refresh gives one with
     * the new scopes.
     *
     * @param names the scopes by name; repeated ones count once
     * @throws DomainException if there is no such user or scope, or nobody would be left to administer users
     */
    public Set<Scope> assign(Actor admin, UUID userId, Collection<String> names) {
        Set<Scope> scopes = Scope.named(names);
        if (!scopes.contains(Scope.ADMIN_USERS)) {
            lastAdmin.refuseToLose(userId);
        }
        Account account = accounts.lock(userId);
        give(account, scopes, admin);
        return account.toUser().scopes();
    }

    /** Gives scopes to an account whose lock the caller holds, and who has asked that an admin is left. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void give(Account account, Set<Scope> scopes, Actor admin) {
        if (account.assign(scopes, clock.instant())) {
            revocations.endTokensOf(account);
            audit.note(AuditEvent.SCOPES_CHANGED, account.id(), admin, String.join(" ", Scope.namesOf(scopes)));
            LOG.log(Level.INFO, "User {0} got other scopes from {1}: {2}", account.id(), admin.id(), scopes);
        }
    }
}
