package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Shows accounts to those who may see them. */
@Stateless
public class UserDirectory {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * One account, for its user and for admins. Others learn nothing, not even whether it exists.
     *
     * @throws DomainException if there is no such user, or the account is none of the asker's business
     */
    public User show(Actor asker, UUID userId) {
        if (!asker.is(userId) && !asker.may(Scope.ADMIN_USERS)) {
            throw new DomainException(ProblemType.USER_NOT_YOURS);
        }
        return Optional.ofNullable(entityManager.find(Account.class, userId))
                .map(Account::toUser)
                .orElseThrow(() -> new DomainException(ProblemType.USER_NOT_FOUND));
    }

    /** The users that fit, newest first, with two statements. */
    public Page<User> list(UserFilter filter, PageRequest page) {
        UserQuery query = new UserQuery(filter);
        long total = query.count(entityManager);
        return new Page<>(query.page(entityManager, page), total, page).map(Account::toUser);
    }
}
