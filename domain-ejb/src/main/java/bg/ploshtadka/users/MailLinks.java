package bg.ploshtadka.users;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links in mails, which only who receives them can follow; all in the caller's transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MailLinks {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "FRONTEND_BASE_URL", defaultValue = "http://localhost:8080")
    String frontendBaseUrl;

    /** Makes a new link to the account's present address; older ones go on working. */
    public String create(Account account, LinkPurpose purpose) {
        Secret secret = Secret.random();
        entityManager.persist(new MailLink(secret, account, purpose, clock.instant()));
        String path = purpose.path(account.profile().language());
        return frontendBaseUrl.replaceFirst("/+$", "") + path + "?token=" + secret.text();
    }

    /**
     * Whose link this is, whether or not it still works.
     *
     * @param tokenHash the hash of the secret in the link
     */
    public Optional<UUID> ownerOf(byte[] tokenHash, LinkPurpose purpose) {
        return entityManager
                .createQuery(
                        "select l.accountId from MailLink l where l.tokenHash = :hash and l.purpose = :purpose",
                        UUID.class)
                .setParameter("hash", tokenHash)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    /**
     * The account whose link this is, locked; whether or not the link still works.
     *
     * @param tokenHash the hash of the secret in the link
     */
    public Optional<Account> lockOwnerOf(byte[] tokenHash, LinkPurpose purpose) {
        return ownerOf(tokenHash, purpose)
                .map(id -> entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
