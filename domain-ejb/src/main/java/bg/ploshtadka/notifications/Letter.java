package bg.ploshtadka.notifications;

import java.util.Optional;

/**
 * A mail in its final words.
 *
 * @param subject one line without control characters, 1 to {@value #MAX_SUBJECT} characters
 * @param text the plain text
 * @param html the HTML page
 * @param calendar a calendar file that goes with it
 * @param unsubscribe the link by which the receiver ends mails of this kind, if they may be ended
 */
public record Letter(
        String subject, String text, String html, Optional<String> calendar, Optional<String> unsubscribe) {
    /** The longest subject, in characters. */
    public static final int MAX_SUBJECT = 255;

    private static final String ELLIPSIS = "…";

    /** Makes the subject safe for a header: control characters and line ends become spaces, too long ones are cut. */
    public Letter {
        subject = cut(Texts.oneLine(subject));
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("A letter needs a subject");
        }
    }

    /** A letter without a calendar file, of a kind that cannot be ended. */
    public Letter(String subject, String text, String html) {
        this(subject, text, html, Optional.empty(), Optional.empty());
    }

    /** The same letter with a calendar file. */
    Letter with(String calendarFile) {
        return new Letter(subject, text, html, Optional.of(calendarFile), unsubscribe);
    }

    /** The same letter with another way to end its kind. */
    Letter withUnsubscribe(Optional<String> link) {
        return new Letter(subject, text, html, calendar, link);
    }

    /** A letter of which only the HTML was written; its text is what a reader sees of that. */
    public static Letter ofHtml(String subject, String html) {
        return new Letter(subject, PlainText.of(html), html);
    }

    private static String cut(String subject) {
        if (subject.codePointCount(0, subject.length()) <= MAX_SUBJECT) {
            return subject;
        }
        return subject.substring(0, subject.offsetByCodePoints(0, MAX_SUBJECT - 1)) + ELLIPSIS;
    }
}
