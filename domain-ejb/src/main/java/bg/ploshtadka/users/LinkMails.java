package bg.ploshtadka.users;

import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.Outbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/** Sends the mails with a link that only who receives them can follow. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LinkMails {
    @Inject
    MailLinks links;

    @Inject
    Outbox outbox;

    /** Makes a new link and queues the mail, both in the caller's transaction; older links go on working. */
    public void send(Account account, LinkPurpose purpose) {
        Contact contact = account.contact();
        Map<String, Object> values = Map.of("name", contact.displayName(), "link", links.create(account, purpose));
        outbox.queue(new Mail(
                contact.email(), account.profile().language(), purpose.template(), values, "user:" + account.id()));
    }
}
