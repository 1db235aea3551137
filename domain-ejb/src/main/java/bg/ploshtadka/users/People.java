package bg.ploshtadka.users;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The names of these users and how to write to them by id, with one statement; unknown and deleted ones are left out.
     */
    public Map<UUID, Acquaintance> acquaintances(Set<UUID> ids) {
        return entityManager
                .createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(account -> !account.standing().isDeleted())
                .map(Account::acquaintance)
                .collect(Collectors.toMap(known -> known.name().id(), Function.identity()));
    }

    /** How to write to this user, if there is one. */
    public Optional<Contact> contactOf(UUID id) {
        return Optional.ofNullable(entityManager.find(Account.class, id))
                .filter(account -> !account.standing().isDeleted())
                .map(Account::contact);
    }
}
