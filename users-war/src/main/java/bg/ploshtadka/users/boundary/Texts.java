package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.AccountNames;

/** What texts from outside may look like, as regular expressions. */
final class Texts {
    /** No control characters, line separators, half characters, or marks that turn the writing around. */
    private static final String HARMLESS =
            "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    static final String USERNAME = AccountNames.USERNAME;

    static final String USERNAME_MESSAGE = "must consist of letters, digits and . _ @ + -";

    static final String EMAIL = AccountNames.EMAIL;

    static final String EMAIL_MESSAGE = "must be an e-mail address";

    /** One line of such characters. */
    static final String LINE = HARMLESS + "*";

    static final String LINE_MESSAGE = "must be one line of text";

    /** The same, with tabs and line ends. */
    static final String LINES = "[\\t\\r\\n" + HARMLESS + "]*";

    static final String LINES_MESSAGE = "must be plain text";

    static final int MAX_EMAIL = AccountNames.MAX_EMAIL;
    static final int MIN_PASSWORD = 8;
    static final int MAX_PASSWORD = 128;

    private Texts() {}
}
