package bg.ploshtadka.kernel;

/** What telephone numbers look like that people write, as a regular expression for constraints. */
public final class PhoneNumber {
    /** Digits and what is commonly written between them; whether somebody answers, nobody knows. */
    public static final String PATTERN = "\\+?[0-9(][0-9 ()/.-]{2,28}";

    /** What the client reads. */
    public static final String MESSAGE = "must have 3 to 30 characters: digits, spaces and ( ) / . - after a + or none";

    private PhoneNumber() {}
}
