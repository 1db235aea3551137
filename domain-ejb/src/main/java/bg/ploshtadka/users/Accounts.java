package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Finds accounts by what people know of them. Names and addresses compare without regard to case. */
@Stateless
public class Accounts {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * The account of this e-mail address or, if there is none, of this username; always with one statement, so that the
     * time tells nothing.
     */
    public Optional<Account> byLogin(String login) {
        return entityManager
                .createQuery(
                        "select a from Account a where (a.email = :login or a.username = :login)"
                                + " and a.standing.deletedAt is null",
                        Account.class)
                .setParameter("login", login)
                .getResultStream()
                .max(Comparator.comparing(account -> account.isReachedAt(login)));
    }

    /** The account of this e-mail address. */
    public Optional<Account> byEmail(String email) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.email = :email and a.standing.deletedAt is null",
                        Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** The account that this user of Google enters, locked. */
    public Optional<Account> lockByGoogleId(String subject) {
        return lock("select a.id from Account a where a.googleId = :known", subject)
                .filter(account -> account.belongsToGoogleUser(subject));
    }

    /** The account of this e-mail address, locked. */
    public Optional<Account> lockByEmail(String email) {
        return lock("select a.id from Account a where a.email = :known", email)
                .filter(account -> account.isReachedAt(email));
    }

    /** What is read before the lock only says where to look; the account itself is read under it. */
    private Optional<Account> lock(String ids, String known) {
        return entityManager
                .createQuery(ids, UUID.class)
                .setParameter("known", known)
                .getResultStream()
                .findFirst()
                .map(id -> entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The account of this id.
     *
     * @throws DomainException if there is none, or it was deleted
     */
    public Account get(UUID id) {
        return present(entityManager.find(Account.class, id));
    }

    /**
     * The account of this id, under its lock until the caller's transaction ends.
     *
     * @throws DomainException if there is none, or it was deleted
     */
    public Account lock(UUID id) {
        return present(entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Spares those who open an account the work for one that there cannot be; the database has the last word.
     *
     * @throws DomainException if the username or the address belongs to somebody
     */
    public void refuseTaken(Profile profile) {
        if (isUsernameTaken(profile.username())) {
            throw new DomainException(ProblemType.USERNAME_TAKEN);
        }
        if (byEmail(profile.email()).isPresent()) {
            throw new DomainException(ProblemType.EMAIL_TAKEN);
        }
    }

    private static Account present(Account account) {
        return Optional.ofNullable(account)
                .filter(found -> !found.standing().isDeleted())
                .orElseThrow(() -> new DomainException(ProblemType.USER_NOT_FOUND));
    }

    private boolean isUsernameTaken(String username) {
        return entityManager
                        .createQuery("select count(a) from Account a where a.username = :username", Long.class)
                        .setParameter("username", username)
                        .getSingleResult()
                > 0;
    }
}
