package bg.ploshtadka.users;

import bg.ploshtadka.notifications.Mail;
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

/** Sends the mails with a link that only who receives them can follow. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LinkMails {
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
    public void send(Account account, LinkPurpose purpose) {
        Secret secret = Secret.random();
        entityManager.persist(new MailLink(secret, account, purpose, clock.instant()));
        Contact contact = account.contact();
        Map<String, Object> values = Map.of("name", contact.displayName(), "link", link(purpose, secret));
        outbox.queue(new Mail(
                contact.email(), account.profile().language(), purpose.template(), values, "user:" + account.id()));
    }

    private String link(LinkPurpose purpose, Secret secret) {
        return frontendBaseUrl.replaceFirst("/+$", "") + purpose.path() + "?token=" + secret.text();
    }
}
