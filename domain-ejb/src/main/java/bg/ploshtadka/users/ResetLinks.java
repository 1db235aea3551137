package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The links by which users choose a new password without knowing the old one. */
@Stateless
public class ResetLinks {
    private static final Logger LOG = System.getLogger(ResetLinks.class.getName());

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

    @Inject
    Revocations revocations;

    @Inject
    AuditTrail audit;

    /**
     * Sends a link if the address is the verified one of an active account, or that of an account which waits for its
     * first verification; does nothing otherwise.
     */
    public void send(String email) {
        accounts.byEmail(email)
                .filter(account -> account.standing().admitsReset())
                .ifPresent(account -> {
                    mails.send(account, LinkPurpose.RESET_PASSWORD);
                    LOG.log(Level.INFO, "User {0} asked for a new password", account.id());
                });
    }

    /**
     * Whose password a link changes.
     *
     * @param tokenHash the hash of the secret in the link
     * @throws DomainException if the link does not work
     */
    public Profile ownerOf(byte[] tokenHash) {
        Account account = entityManager.find(
                Account.class,
                links.ownerOf(tokenHash, LinkPurpose.RESET_PASSWORD).orElseThrow(ResetLinks::invalid));
        refuseUnlessWorking(entityManager.find(MailLink.class, tokenHash), account);
        return account.profile();
    }

    /**
     * Follows a link: the password is another one from now on, all sign-ins end, and with this link all others of its
     * kind stop to work. So does the way in by Google, which whoever had the account before may have opened; the owner
     * of the address opens it again with the next sign-in by Google.
     *
     * <p>The link also proves who owns the address. So an account that a stranger opened in the owner's name becomes the
     * owner's, and the stranger's password is worthless.
     *
     * @param tokenHash the hash of the secret in the link
     * @param passwordHash the hash of the new password
     * @param from where the request came from, for the audit trail
     * @throws DomainException if the link does not work
     */
    public void follow(byte[] tokenHash, String passwordHash, ClientAddress from) {
        Account account =
                links.lockOwnerOf(tokenHash, LinkPurpose.RESET_PASSWORD).orElseThrow(ResetLinks::invalid);
        refuseUnlessWorking(entityManager.find(MailLink.class, tokenHash), account);
        Instant now = clock.instant();
        account.verifyEmail(now);
        account.changePassword(passwordHash, now);
        account.unlinkFromGoogle();
        endAllOf(account);
        revocations.endSessionsOf(account);
        audit.note(AuditEvent.PASSWORD_RESET, Optional.of(account.id()), from);
        LOG.log(Level.INFO, "User {0} has a new password by a link", account.id());
    }

    private void refuseUnlessWorking(MailLink link, Account account) {
        boolean works = link != null && !link.isUsed() && !link.isExpired(clock.instant()) && link.wentTo(account);
        if (!works || !account.standing().admitsReset()) {
            throw invalid();
        }
    }

    /** Ends all links of the account: the password is another one now. The caller holds the lock of the account. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void endAllOf(Account account) {
        entityManager
                .createQuery("update MailLink l set l.usedAt = :now"
                        + " where l.accountId = :account and l.purpose = :purpose and l.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account.id())
                .setParameter("purpose", LinkPurpose.RESET_PASSWORD)
                .executeUpdate();
    }

    private static DomainException invalid() {
        return new DomainException(ProblemType.INVALID_RESET_TOKEN);
    }
}
