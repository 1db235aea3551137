package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** How a user proves to own the account's address, which activates the account. */
@Stateless
public class EmailVerification {
    private static final Logger LOG = System.getLogger(EmailVerification.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    MailLinks links;

    @Inject
    LinkMails mails;

    /**
     * Follows the link of a verification mail.
     *
     * @param token the secret in the link
     * @throws DomainException if there is no such link, it is older than 24 hours, went to an address that the account
     *     has no more, or belongs to an account that was deactivated since
     */
    public VerificationOutcome verify(String token) {
        byte[] hash = new Secret(token).hash();
        Account account = links.lockOwnerOf(hash, LinkPurpose.VERIFY_EMAIL).orElseThrow(EmailVerification::invalid);
        MailLink link =
                Optional.ofNullable(entityManager.find(MailLink.class, hash)).orElseThrow(EmailVerification::invalid);
        Instant now = clock.instant();
        boolean works = link.isUsed() ? account.standing().isVerified() : !link.isExpired(now);
        if (!works || !link.wentTo(account) || account.standing().isDeactivated()) {
            throw invalid();
        }
        if (account.standing().isUsable()) {
            return VerificationOutcome.ALREADY_VERIFIED;
        }
        link.use(now);
        account.verifyEmail(now);
        LOG.log(Level.INFO, "User {0} verified the address and is active", account.id());
        return VerificationOutcome.VERIFIED;
    }

    /** Sends another link if the address belongs to an account that waits for one; does nothing otherwise. */
    public void resend(String email) {
        accounts.byEmail(email).filter(Account::awaitsVerification).ifPresent(account -> {
            mails.send(account, LinkPurpose.VERIFY_EMAIL);
            LOG.log(Level.INFO, "User {0} asked for another verification mail", account.id());
        });
    }

    private static DomainException invalid() {
        return new DomainException(ProblemType.INVALID_VERIFICATION_TOKEN);
    }
}
