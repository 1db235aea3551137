package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stores new accounts. */
@Stateless
public class AccountOpening {
    /** What it means when names are not unique. */
    static final Map<String, ProblemType> TAKEN =
            Map.of("account_username_key", ProblemType.USERNAME_TAKEN, "account_email_key", ProblemType.EMAIL_TAKEN);

    /** Whoever has the same address or Google user was faster by a moment: the account is there to be found now. */
    private static final Map<String, ProblemType> TAKEN_FROM_GOOGLE = Map.of(
            "account_username_key",
            ProblemType.USERNAME_TAKEN,
            "account_email_key",
            ProblemType.CONCURRENT_CHANGE,
            "account_google_id_key",
            ProblemType.CONCURRENT_CHANGE);

    private static final Logger LOG = System.getLogger(AccountOpening.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    LinkMails mails;

    @Inject
    AuditTrail audit;

    /**
     * Opens a customer's account together with the mail that verifies its address.
     *
     * @throws DomainException if somebody else took the name or the address first
     */
    public User open(Profile profile, String passwordHash, ClientAddress from) {
        Account account = stored(new Account(profile, passwordHash, clock.instant()));
        mails.send(account, LinkPurpose.VERIFY_EMAIL);
        audit.note(AuditEvent.ACCOUNT_CREATED, Optional.of(account.id()), from);
        LOG.log(Level.INFO, "User {0} registered", account.id());
        return account.toUser();
    }

    /**
     * Opens the account of somebody whom Google has identified; the mail goes out only if Google has not verified the
     * address.
     *
     * @throws DomainException if somebody else took the name first, or opened this very account
     */
    public Account openWithGoogle(Profile profile, GoogleIdentity identity, ClientAddress from) {
        Account account = Account.ofGoogle(profile, identity, clock.instant());
        entityManager.persist(account);
        ConstraintViolations.flush(entityManager, TAKEN_FROM_GOOGLE);
        if (!account.standing().isVerified()) {
            mails.send(account, LinkPurpose.VERIFY_EMAIL);
        }
        audit.note(AuditEvent.ACCOUNT_CREATED, Optional.of(account.id()), from, SignInMethod.GOOGLE.text());
        LOG.log(Level.INFO, "User {0} registered as a user of Google", account.id());
        return account;
    }

    /**
     * Opens an account for somebody for whom an admin vouches; it is active at once.
     *
     * @throws DomainException if somebody else took the name or the address first
     */
    public User openVouched(Profile profile, String passwordHash, Set<Scope> scopes, Actor admin) {
        Instant now = clock.instant();
        Account account = new Account(profile, passwordHash, now);
        account.verifyEmail(now);
        account.assign(scopes, now);
        stored(account);
        audit.note(AuditEvent.ACCOUNT_CREATED, account.id(), admin, String.join(" ", Scope.namesOf(scopes)));
        LOG.log(Level.INFO, "User {0} was added by {1}: {2}", account.id(), admin.id(), scopes);
        return account.toUser();
    }

    private Account stored(Account account) {
        entityManager.persist(account);
        ConstraintViolations.flush(entityManager, TAKEN);
        return account;
    }
}
