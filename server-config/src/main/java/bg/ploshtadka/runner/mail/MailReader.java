package bg.ploshtadka.runner.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what a person reads in a MIME message: the subject, the first plain part, the first HTML part and the first
 * calendar file; and the header, which mail programs read.
 */
final class MailReader {

    private final MimeMessage message;
    private Optional<String> text = Optional.empty();
    private Optional<String> html = Optional.empty();
    private Optional<String> calendar = Optional.empty();

    private MailReader(MimeMessage message) {
        this.message = message;
    }

    /**
     * Reads the whole message.
     *
     * @throws MessagingException if it is not MIME
     */
    static MailReader read(MimeMessage message) throws MessagingException, IOException {
        MailReader reader = new MailReader(message);
        reader.visit(message);
        return reader;
    }

    String subject() throws MessagingException {
        return Optional.ofNullable(message.getSubject()).orElse("");
    }

    /** The fields of the header by their names in lower case; of several of one name the last. */
    Map<String, String> headers() throws MessagingException {
        Map<String, String> fields = new TreeMap<>();
        for (Header field : Collections.list(message.getAllHeaders())) {
            fields.put(field.getName().toLowerCase(Locale.ROOT), MimeUtility.unfold(field.getValue()));
        }
        return fields;
    }

    Optional<String> text() {
        return text;
    }

    Optional<String> html() {
        return html;
    }

    Optional<String> calendar() {
        return calendar;
    }

    private void visit(Part part) throws MessagingException, IOException {
        boolean shown = !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType("text/calendar") && calendar.isEmpty()) {
            calendar = Optional.of(decode(part));
        } else if (part.isMimeType("text/plain") && shown && text.isEmpty()) {
            text = Optional.of(decode(part));
        } else if (part.isMimeType("text/html") && shown && html.isEmpty()) {
            html = Optional.of(decode(part));
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                visit(parts.getBodyPart(i));
            }
        }
    }

    private static String decode(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readAllBytes(), charsetOf(part)).replace("\r\n", "\n");
        }
    }

    /** An unknown or missing character set is read as UTF-8: a mail with odd letters is better than none. */
    private static Charset charsetOf(Part part) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (ParseException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
