package bg.ploshtadka.runner.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An SMTP server on a free port of the loopback interface that accepts every sender, receiver and password. What it
 * takes can be read in its {@link #mailbox()} and goes nowhere else.
 */
public final class MailCatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(MailCatcher.class.getName());
    private static final int CAPACITY = 1000;

    private final Mailbox mailbox = new Mailbox(CAPACITY);
    private final GreenMail smtp;
    private final Clock clock;

    private MailCatcher(Clock clock) {
        this.clock = clock;
        smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    /** Starts to listen. */
    public static MailCatcher start() {
        return start(Clock.systemUTC());
    }

    static MailCatcher start(Clock clock) {
        MailCatcher catcher = new MailCatcher(clock);
        catcher.smtp.start();
        catcher.smtp.getUserManager().setMessageDeliveryHandler(catcher::take);
        return catcher;
    }

    /** The port on 127.0.0.1 where SMTP is spoken. */
    public int port() {
        return smtp.getSmtp().getPort();
    }

    /** The mails taken so far, the last thousand of them. */
    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void close() {
        smtp.stop();
    }

    private GreenMailUser take(MovingMessage message, MailAddress receiver) {
        mailbox.add(read(message, receiver.getEmail()));
        return NobodysInbox.INSTANCE;
    }

    private CaughtMail read(MovingMessage message, String receiver) {
        UUID id = UUID.randomUUID();
        try {
            MailReader reader = MailReader.read(message.getMessage());
            return new CaughtMail(
                    id,
                    receiver,
                    reader.subject(),
                    reader.text(),
                    reader.html(),
                    reader.calendar(),
                    reader.headers(),
                    clock.instant());
        } catch (MessagingException | IOException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "Mail " + id + " cannot be read: " + e.getMessage());
            Optional<String> reason = Optional.of("This message cannot be read: " + e.getMessage());
            return new CaughtMail(
                    id,
                    receiver,
                    "(unreadable)",
                    reason,
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    clock.instant());
        }
    }
}
