package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.AccountNames;
import java.text.Normalizer;

/** What texts from outside may look like, as regular expressions. */
final class Texts {
    /** No control characters, line separators, half characters, or marks that turn the writing around. */
    private static final String HARMLESS =
            "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    static final String USERNAME = AccountNames.USERNAME;

    static final String USERNAME_MESSAGE = "must consist of " + AccountNames.MIN_USERNAME + " to "
            + AccountNames.MAX_USERNAME + " letters, digits and . _ @ + -";

    static final String EMAIL = AccountNames.EMAIL;

    static final String EMAIL_MESSAGE = "must be an e-mail address";

    /** One line of such characters. */
    static final String LINE = HARMLESS + "*";

    static final String LINE_MESSAGE = "must be one line of text";

    /** The same, with tabs and line ends. */
    static final String LINES = "[\\t\\r\\n" + HARMLESS + "]*";

    static final String LINES_MESSAGE = "must be plain text";

    /** The name of a person. A letter is one character here, however Java counts it. */
    static final String FULL_NAME = HARMLESS + "{0,255}";

    static final String FULL_NAME_MESSAGE = "must be one line of at most 255 characters";

    static final int MAX_EMAIL = AccountNames.MAX_EMAIL;
    static final int MIN_PASSWORD = 8;
    static final int MAX_PASSWORD = 128;

    /** Whatever characters somebody likes; how good it is, the domain judges. */
    static final String PASSWORD = "(?s).{" + MIN_PASSWORD + "," + MAX_PASSWORD + "}";

    static final String PASSWORD_MESSAGE = "must have " + MIN_PASSWORD + " to " + MAX_PASSWORD + " characters";

    /** How long that may be in Java's count, of what was given at an earlier time. */
    static final int MAX_GIVEN = 2 * MAX_PASSWORD;

    private Texts() {}

    /** The text in Unicode's composed form, whose length counts; null stays null. */
    static String composed(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
