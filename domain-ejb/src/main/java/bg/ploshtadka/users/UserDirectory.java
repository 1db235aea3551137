package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows accounts to those who may see them. */
@Stateless
public class UserDirectory {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Accounts accounts;

    @Inject
    People people;

    /**
     * One account, for its user and for admins. Others learn nothing, not even whether it exists.
     *
     * @throws DomainException if there is no such user, or the account is none of the asker's business
     */
    public User show(Actor asker, UUID userId) {
        if (!asker.is(userId) && !asker.may(Scope.ADMIN_USERS)) {
            throw new DomainException(ProblemType.USER_NOT_YOURS);
        }
        return accounts.get(userId).toUser();
    }

    /** These users, in the order of the ids; unknown and deleted ones are left out. */
    public List<User> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, User> users = entityManager
                .createQuery(
                        "select a from Account a where a.id in :ids and a.standing.deletedAt is null", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Account::id, Account::toUser));
        return ids.stream().map(users::get).filter(Objects::nonNull).distinct().toList();
    }

    /** The names of these users, in the order of the ids; unknown and deleted ones are left out. */
    public List<PersonName> names(Collection<UUID> ids) {
        Map<UUID, PersonName> names = people.namesOf(ids);
        return ids.stream().map(names::get).filter(Objects::nonNull).distinct().toList();
    }

    /** The users that fit, newest first, with two statements. */
    public Page<User> list(UserFilter filter, PageRequest page) {
        UserQuery query = new UserQuery(filter);
        long total = query.count(entityManager);
        return new Page<>(query.page(entityManager, page), total, page).map(Account::toUser);
    }
}
