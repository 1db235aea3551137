package bg.ploshtadka.users.boundary;

/** What texts from outside may look like, as regular expressions. */
final class Texts {
    /** Letters of any alphabet, digits, and what e-mail addresses commonly have between them. */
    static final String USERNAME = "[\\p{L}\\p{N}._@+-]+";

    static final String USERNAME_MESSAGE = "must consist of letters, digits and . _ @ + -";

    /** One plain address, without comments, quotes or anything that a mail header could misunderstand. */
    static final String EMAIL = "[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]"
            + "([A-Za-z0-9-]{0,61}[A-Za-z0-9])";

    static final String EMAIL_MESSAGE = "must be an e-mail address";

    /** One line: no control characters, line separators, half characters, or marks that turn the writing around. */
    static final String LINE = "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*";

    static final String LINE_MESSAGE = "must be one line of text";

    static final int MAX_EMAIL = 254;
    static final int MIN_PASSWORD = 8;
    static final int MAX_PASSWORD = 128;

    private Texts() {}
}
