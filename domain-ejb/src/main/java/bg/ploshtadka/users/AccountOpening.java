package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
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
import java.util.Optional;

/** Stores a new account together with the mail that verifies its address. */
@Stateless
public class AccountOpening {
    private static final Logger LOG = System.getLogger(AccountOpening.class.getName());
    private static final Map<String, ProblemType> TAKEN =
            Map.of("account_username_key", ProblemType.USERNAME_TAKEN, "account_email_key", ProblemType.EMAIL_TAKEN);

    /** Whoever has the same address or Google user was faster by a moment: the account is there to be found now. */
    private static final Map<String, ProblemType> TAKEN_FROM_GOOGLE = Map.of(
            "account_username_key",
            ProblemType.USERNAME_TAKEN,
            "account_email_key",
            ProblemType.CONCURRENT_CHANGE,
            "account_google_id_key",
            ProblemType.CONCURRENT_CHANGE);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    VerificationMails mails;

    @Inject
    AuditTrail audit;

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

    /**
     * Opens the account of somebody whom Google has identified; the mail goes out only if Google has not verified the
     * address.
     *
     * @throws DomainException if somebody else took the name first, or opened this very account
     */
    public Account openWithGoogle(NewCustomer customer, GoogleIdentity identity, ClientAddress from) {
        Account account = Account.ofGoogle(customer, identity, clock.instant());
        entityManager.persist(account);
        ConstraintViolations.flush(entityManager, TAKEN_FROM_GOOGLE);
        if (!account.isEmailVerified()) {
            mails.send(account);
        }
        audit.note(AuditEvent.ACCOUNT_CREATED, Optional.of(account.id()), from, SignInMethod.GOOGLE.text());
        LOG.log(Level.INFO, "User {0} registered as a user of Google", account.id());
        return account;
    }
}
