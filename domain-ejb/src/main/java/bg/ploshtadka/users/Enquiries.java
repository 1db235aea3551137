package bg.ploshtadka.users;

import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.notifications.Prose;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people write to the operator. */
@Stateless
public class Enquiries {
    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "CONTACT_EMAIL", defaultValue = "noreply@ploshtadka.bg")
    String operator;

    /** Queues it as a mail to the operator, in the product's first language; a reply goes to who wrote. */
    public void forward(Enquiry enquiry) {
        Map<String, Object> values = Map.of(
                "name", enquiry.name(),
                "email", enquiry.email(),
                "subject", enquiry.subject(),
                "message", new Prose(enquiry.message()));
        outbox.queue(
                new Mail(operator, MailLanguage.BG, MailTemplate.CONTACT, values, "contact", enquiry.email(), null));
    }
}
