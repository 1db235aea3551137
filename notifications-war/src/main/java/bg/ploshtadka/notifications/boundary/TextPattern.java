package bg.ploshtadka.notifications.boundary;

/** What texts from outside look like here. */
final class TextPattern {
    /** The name of a template. */
    static final String NAME = "[a-z0-9_-]{1,64}";

    static final String NAME_MESSAGE = "must have 1 to 64 characters of a-z, 0-9, _ and -";

    /** Nothing that could end a line or a header. */
    static final String ONE_LINE = "[^\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]*";

    static final String ONE_LINE_MESSAGE = "must be one line without control characters";

    /** PostgreSQL keeps every character but this one. */
    static final String NO_NUL = "[^\\x00]*";

    static final String NO_NUL_MESSAGE = "must not contain the character NUL";

    private TextPattern() {}
}
