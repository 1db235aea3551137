package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;

/** Stores a new account together with the mail that verifies its address. */
@Stateless
public class AccountOpening {
    private static final Logger LOG = System.getLogger(AccountOpening.class.getName());
    private static final Map<String, ProblemType> TAKEN =
            Map.of("account_username_key", ProblemType.USERNAME_TAKEN, "account_email_key", ProblemType.EMAIL_TAKEN);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    VerificationMails mails;

    /**
     * Opens the account.
     *
     * @throws DomainException if somebody else took the name or the address first
     */
    public User open(NewCustomer customer, String passwordHash) {
        Account account = new Account(customer, passwordHash, clock.instant());
        entityManager.persist(account);
        ConstraintViolations.flush(entityManager, TAKEN);
        mails.send(account);
        LOG.log(Level.INFO, "User {0} registered", account.id());
        return account.toUser();
    }
}
