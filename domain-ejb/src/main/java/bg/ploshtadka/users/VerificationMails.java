package bg.ploshtadka.users;

import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the mail by whose link a user proves to own the account's address. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VerificationMails {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "FRONTEND_BASE_URL", defaultValue = "http://localhost:8080")
    String frontendBaseUrl;

    /** Makes a new link and queues the mail, both in the caller's transaction; older links go on working. */
    public void send(Account account) {
        Secret secret = Secret.random();
        entityManager.persist(new MailLink(secret, account, LinkPurpose.VERIFY_EMAIL, clock.instant()));
        Contact contact = account.contact();
        Map<String, Object> values = Map.of("name", contact.displayName(), "link", link(secret));
        outbox.queue(new Mail(
                contact.email(),
                account.profile().language(),
                MailTemplate.VERIFICATION,
                values,
                "user:" + account.id()));
    }

    private String link(Secret secret) {
        return frontendBaseUrl.replaceFirst("/+$", "") + "/auth/verify-email?token=" + secret.text();
    }
}
