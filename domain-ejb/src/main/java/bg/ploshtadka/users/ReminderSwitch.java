package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
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
import java.util.UUID;

/** Whether a user is reminded of bookings, and how to stop it from within a reminder, without signing in. */
@Stateless
public class ReminderSwitch {
    private static final Logger LOG = System.getLogger(ReminderSwitch.class.getName());

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    MailLinks links;

    @Inject
    AuditTrail audit;

    /**
     * Makes a link for a reminder by which its receiver stops further ones.
     *
     * @return empty if the user does not want reminders, or is no user any more
     */
    public Optional<String> optOutLink(UUID userId) {
        return Optional.ofNullable(entityManager.find(Account.class, userId))
                .filter(account -> account.profile().bookingReminders())
                .filter(account -> !account.standing().isDeleted())
                .map(account -> links.create(account, LinkPurpose.STOP_REMINDERS));
    }

    /**
     * Switches reminders off; nothing changes if they are off already. The link may be followed again and again: mail
     * programs do, and they follow it in place of their users.
     *
     * @param token the secret in the link
     * @param from where the request came from, for the audit trail
     * @throws DomainException if there is no such link, it is older than 90 days, or went to an address that the
     *     account has no more
     */
    public void switchOff(String token, ClientAddress from) {
        byte[] hash = new Secret(token).hash();
        Account account = links.lockOwnerOf(hash, LinkPurpose.STOP_REMINDERS).orElseThrow(ReminderSwitch::invalid);
        MailLink link = entityManager.find(MailLink.class, hash);
        Instant now = clock.instant();
        if (link == null || link.isExpired(now) || !link.wentTo(account)) {
            throw invalid();
        }
        if (account.describe(account.profile().withoutReminders(), now)) {
            audit.note(AuditEvent.ACCOUNT_CHANGED, Optional.of(account.id()), from, "booking_reminders");
            LOG.log(Level.INFO, "User {0} stopped reminders by a link", account.id());
        }
    }

    private static DomainException invalid() {
        return new DomainException(ProblemType.INVALID_UNSUBSCRIBE_TOKEN);
    }
}
