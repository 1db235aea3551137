package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Sees to it that somebody is left to administer users. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LastAdmin {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * To be asked before an account is locked that may be an active admin's no more. Locks all active admins, always in
     * the same order: two who end each other come one after the other.
     *
     * @throws DomainException if this user is the only active admin
     */
    public void refuseToLose(UUID userId) {
        List<?> admins = entityManager
                .createNativeQuery(
                        "select id from users.account where is_active and scopes @> ?1 order by id for update")
                .setParameter(1, "{" + Scope.ADMIN_USERS.text() + "}")
                .getResultList();
        if (admins.size() == 1 && admins.contains(userId)) {
            throw new DomainException(ProblemType.LAST_ADMIN);
        }
    }
}
