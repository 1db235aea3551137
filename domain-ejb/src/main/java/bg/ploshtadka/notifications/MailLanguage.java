package bg.ploshtadka.notifications;

import java.util.Locale;

/** The languages in which mails exist. */
public enum MailLanguage {
    BG,
    EN;

    /** The ISO 639 code: {@code bg} or {@code en}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of this ISO 639 code; Bulgarian where it is unknown or missing. */
    public static MailLanguage of(String text) {
        return EN.text().equalsIgnoreCase(text) ? EN : BG;
    }
}
