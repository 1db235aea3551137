package bg.ploshtadka.users;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the other contexts may ask about users. */
@Stateless
public class People {
    @PersistenceContext
    EntityManager entityManager;

    /** The names of these users by id, with one statement; unknown and deleted ones are left out. */
    public Map<UUID, PersonName> namesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select new bg.ploshtadka.users.PersonName(a.id, a.username, a.fullName)"
                                + " from Account a where a.id in :ids and a.standing.deletedAt is null",
                        PersonName.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(PersonName::id, Function.identity()));
    }

    /** How to write to this user, if there is one. */
    public Optional<Contact> contactOf(UUID id) {
        return Optional.ofNullable(entityManager.find(Account.class, id))
                .filter(account -> !account.standing().isDeleted())
                .map(Account::contact);
    }
}
