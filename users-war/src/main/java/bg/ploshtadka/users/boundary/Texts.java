package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.AccountNames;

/** What texts from outside may look like, as regular expressions. */
final class Texts {
    static final String USERNAME = AccountNames.USERNAME;

    static final String USERNAME_MESSAGE = "must consist of letters, digits and . _ @ + -";

    static final String EMAIL = AccountNames.EMAIL;

    static final String EMAIL_MESSAGE = "must be an e-mail address";

    /** One line: no control characters, line separators, half characters, or marks that turn the writing around. */
    static final String LINE = "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*";

    static final String LINE_MESSAGE = "must be one line of text";

    static final int MAX_EMAIL = AccountNames.MAX_EMAIL;
    static final int MIN_PASSWORD = 8;
    static final int MAX_PASSWORD = 128;

    private Texts() {}
}
