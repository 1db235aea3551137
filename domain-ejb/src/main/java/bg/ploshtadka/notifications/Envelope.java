package bg.ploshtadka.notifications;

/**
 * What is known of a mail besides its words.
 *
 * @param recipient the receiver's e-mail address
 * @param language the receiver's language
 * @param template which mail it is, or {@code null}
 * @param triggeredBy what caused it, for the admins, or {@code null}
 * @param replyTo the e-mail address to which an answer goes; {@code null} for that of the sender
 */
public record Envelope(String recipient, MailLanguage language, String template, String triggeredBy, String replyTo) {
    /** The envelope of a mail whose answer goes to the sender. */
    public Envelope(String recipient, MailLanguage language, String template, String triggeredBy) {
        this(recipient, language, template, triggeredBy, null);
    }

    /** The envelope of a mail of the system. */
    static Envelope of(Mail mail) {
        return new Envelope(
                mail.recipient(), mail.language(), mail.template().text(), mail.triggeredBy(), mail.replyTo());
    }
}
