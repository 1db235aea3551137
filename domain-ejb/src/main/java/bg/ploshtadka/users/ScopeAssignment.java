package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may do what. Only for admins; the boundary sees to that. */
@Stateless
public class ScopeAssignment {
    private static final Logger LOG = System.getLogger(ScopeAssignment.class.getName());

    @PersistenceContext
    EntityManager entityManager;

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
        Account account = entityManager.find(Account.class, userId);
        return found(account).toUser().scopes();
    }

    /**
     * Gives the user exactly these scopes. A change makes the user's access tokens worthless; a refresh gives one with
     * the new scopes.
     *
     * @param names the scopes by name; repeated ones count once
     * @throws DomainException if there is no such user or scope, or nobody would be left to administer users
     */
    public Set<Scope> assign(Actor admin, UUID userId, Collection<String> names) {
        Set<Scope> scopes = names.stream().map(ScopeAssignment::scope).collect(Collectors.toSet());
        if (!scopes.contains(Scope.ADMIN_USERS)) {
            refuseForLastAdmin(userId);
        }
        Account account = found(entityManager.find(Account.class, userId, LockModeType.PESSIMISTIC_WRITE));
        if (account.assign(scopes, clock.instant())) {
            revocations.endTokensOf(account);
            audit.note(AuditEvent.SCOPES_CHANGED, userId, admin, String.join(" ", namesOf(scopes)));
            LOG.log(Level.INFO, "User {0} got other scopes from {1}: {2}", userId, admin.id(), scopes);
        }
        return account.toUser().scopes();
    }

    /** Locks all active admins, always in the same order: two who strip each other come one after the other. */
    private void refuseForLastAdmin(UUID userId) {
        List<?> admins = entityManager
                .createNativeQuery(
                        "select id from users.account where is_active and scopes @> ?1 order by id for update")
                .setParameter(1, "{" + Scope.ADMIN_USERS.text() + "}")
                .getResultList();
        if (admins.size() == 1 && admins.contains(userId)) {
            throw new DomainException(ProblemType.LAST_ADMIN);
        }
    }

    private static Scope scope(String name) {
        return Scope.of(name).orElseThrow(() -> new DomainException(ProblemType.UNKNOWN_SCOPE));
    }

    private static List<String> namesOf(Set<Scope> scopes) {
        return scopes.stream().map(Scope::text).sorted().toList();
    }

    private static Account found(Account account) {
        if (account == null) {
            throw new DomainException(ProblemType.USER_NOT_FOUND);
        }
        return account;
    }
}
