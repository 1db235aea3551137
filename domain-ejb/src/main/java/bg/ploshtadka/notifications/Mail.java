package bg.ploshtadka.notifications;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A mail as its cause orders it; {@link Outbox} words it in the receiver's language.
 *
 * @param recipient the receiver's e-mail address
 * @param language the receiver's language
 * @param template which mail it is
 * @param values what stands in it, by name: texts of one line as they are (never escaped), longer ones as
 *     {@link Prose}, {@code start} and {@code end} as
 *     {@link ZonedDateTime} in the venue's zone, {@code total} as {@link bg.ploshtadka.kernel.Money}, {@value #UNSUBSCRIBE} as a link; a value that is
 *     {@code null} is the same as none
 * @param triggeredBy what caused it, for the admins, e.g. {@code booking:<id>}; may be {@code null}
 * @param replyTo the e-mail address to which an answer goes; {@code null} for that of the sender
 * @param calendarEntry what it means for the receiver's calendar; {@code null} for nothing
 */
public record Mail(
        String recipient,
        MailLanguage language,
        MailTemplate template,
        Map<String, Object> values,
        String triggeredBy,
        String replyTo,
        CalendarEntry calendarEntry) {
    /** The name of the link by which the receiver ends mails of this kind, for mails that one may do without. */
    public static final String UNSUBSCRIBE = "unsubscribe";

    /** Copies the values. */
    public Mail {
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(language);
        Objects.requireNonNull(template);
        values = values.entrySet().stream()
                .filter(value -> value.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A mail whose answer goes to the sender. */
    public Mail(
            String recipient,
            MailLanguage language,
            MailTemplate template,
            Map<String, Object> values,
            String triggeredBy) {
        this(recipient, language, template, values, triggeredBy, null, null);
    }

    /** The same mail with an entry for the receiver's calendar. */
    public Mail with(CalendarEntry entry) {
        return new Mail(recipient, language, template, values, triggeredBy, replyTo, entry);
    }
}
