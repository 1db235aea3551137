package bg.ploshtadka.users;

import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Tells who owned an account by its address that the account has another address now: the owner may not know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FormerAddresses {
    @Inject
    Outbox outbox;

    /**
     * Queues the mail in the caller's transaction.
     *
     * @param before what the account said of itself before the change
     */
    public void warn(UUID accountId, Profile before) {
        Map<String, Object> values = Map.of("name", before.displayName(), "username", before.username());
        outbox.queue(
                new Mail(before.email(), before.language(), MailTemplate.EMAIL_CHANGED, values, "user:" + accountId));
    }
}
