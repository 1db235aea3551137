package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.notifications.Letter;
import bg.ploshtadka.notifications.OutgoingMail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A mail as it goes over the wire. Its Message-ID and date come from the notification, the same at a repetition. */
final class MailMessage extends MimeMessage {
    private static final String CHARSET = StandardCharsets.UTF_8.name();
    private static final String CALENDAR = "text/calendar; charset=" + CHARSET;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * The message of a mail.
     *
     * @param domain what the Message-ID ends in
     */
    static MailMessage of(
            OutgoingMail mail, InternetAddress receiver, InternetAddress sender, String domain, Session session)
            throws MessagingException {
        MailMessage message = new MailMessage(session, "<" + mail.id() + "@" + domain + ">");
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, receiver);
        if (mail.replyTo().isPresent()) {
            message.setReplyTo(
                    new InternetAddress[] {new InternetAddress(mail.replyTo().get(), true)});
        }
        message.setSubject(mail.letter().subject(), CHARSET);
        message.setHeader("Date", DATE.format(mail.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.letter().unsubscribe().isPresent()) {
            message.setHeader(
                    "List-Unsubscribe", "<" + mail.letter().unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(mail.letter()));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        if (letter.calendar().isEmpty()) {
            return alternatives(letter);
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives(letter));
        return new MimeMultipart("mixed", body, calendar(letter.calendar().get()));
    }

    private static MimeBodyPart calendar(String file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getBytes(StandardCharsets.UTF_8), CALENDAR)));
        part.setFileName("booking.ics");
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    /** The better form comes last, as RFC 2046 wants it. */
    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), CHARSET);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), CHARSET, "html");
        return new MimeMultipart("alternative", text, html);
    }
}
