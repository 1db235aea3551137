package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.notifications.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mail server, by SMTP. */
class MailServer {
    private static final String SENDER_NAME = "PloshtadkaBG";

    private final SmtpSettings settings;

    /** Once for all mails: to make one searches the class path for what it may be made of. */
    private final Session session;

    MailServer(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.toProperties());
    }

    /**
     * Hands a mail over.
     *
     * @return the mail's Message-ID
     * @throws RefusedReceiverException if the receiver is refused for good
     * @throws DeliveryFailedException if it did not work for any other reason; it may, another time
     */
    String send(OutgoingMail mail) throws RefusedReceiverException, DeliveryFailedException {
        InternetAddress receiver = Receiver.of(mail.recipient());
        try {
            MailMessage message = MailMessage.of(mail, receiver, sender(), settings.domain(), session);
            transmit(message, receiver);
            return message.getMessageID();
        } catch (SendFailedException refused) {
            if (isReceiverRefused(refused)) {
                throw new RefusedReceiverException(reasons(refused));
            }
            throw new DeliveryFailedException(reasons(refused), refused);
        } catch (MessagingException failed) {
            throw new DeliveryFailedException(reasons(failed), failed);
        }
    }

    private void transmit(MailMessage message, InternetAddress receiver) throws MessagingException {
        try (Transport transport = session.getTransport()) {
            if (settings.login().isPresent()) {
                SmtpSettings.Login login = settings.login().get();
                transport.connect(login.user(), login.password());
            } else {
                transport.connect();
            }
            transport.sendMessage(message, new InternetAddress[] {receiver});
        }
    }

    private InternetAddress sender() throws MessagingException {
        InternetAddress address = new InternetAddress(settings.sender(), true);
        try {
            address.setPersonal(SENDER_NAME, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    /** The library sorts receivers by what the server said: invalid are those with 5xx, others may be tried again. */
    private static boolean isReceiverRefused(SendFailedException failure) {
        return failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
    }

    private static String reasons(MessagingException failure) {
        return Stream.<Exception>iterate(failure, cause -> cause != null, MailServer::next)
                .map(cause -> String.valueOf(cause.getMessage()))
                .distinct()
                .collect(Collectors.joining(": "));
    }

    private static Exception next(Exception cause) {
        return cause instanceof MessagingException failure ? failure.getNextException() : null;
    }
}
