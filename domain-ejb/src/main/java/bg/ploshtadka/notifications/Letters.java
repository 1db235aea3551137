package bg.ploshtadka.notifications;

import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words the mails of the system in the receiver's language, as text and as HTML of the same content. */
final class Letters {
    private Letters() {}

    /**
     * The words of a mail.
     *
     * @throws IllegalArgumentException if the mail lacks a value that its template wants
     */
    static Letter write(Mail mail) {
        MailLanguage language = mail.language();
        Map<String, Object> values = LocalTexts.in(language).of(mail.values());
        Wording wording = Wording.of(mail.template(), language);
        try {
            String subject = wording.subject(values);
            return framed(language, subject, wording.blocks(values)).withUnsubscribe(unsubscribe(mail));
        } catch (MustacheException missing) {
            throw new IllegalArgumentException("A value is missing for mail " + mail.template(), missing);
        }
    }

    private static Optional<String> unsubscribe(Mail mail) {
        return Optional.ofNullable(mail.values().get(Mail.UNSUBSCRIBE)).map(Object::toString);
    }

    private static Letter framed(MailLanguage language, String subject, List<Map<String, Object>> blocks) {
        Map<String, Object> model = Map.of(
                "language",
                language.text(),
                "subject",
                subject,
                "blocks",
                blocks,
                "closing",
                Wording.closing(language));
        return new Letter(subject, Frame.TEXT.around(model), Frame.HTML.around(model));
    }
}
