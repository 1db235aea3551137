package bg.ploshtadka.users;

import java.util.regex.Pattern;

/** What usernames and e-mail addresses look like, also as regular expressions for constraints. */
public final class AccountNames {
    /** One plain address, without comments, quotes or anything that a mail header could misunderstand. */
    public static final String EMAIL = "[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+"
            + "[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])";

    /** The least number of characters of a username. */
    public static final int MIN_USERNAME = 3;

    /** The greatest number of characters of a username. */
    public static final int MAX_USERNAME = 128;

    /**
     * Letters of any alphabet, digits, and what e-mail addresses commonly have between them; counted as the database
     * does, for which one letter is one character.
     */
    public static final String USERNAME = "[\\p{L}\\p{N}._@+-]{" + MIN_USERNAME + "," + MAX_USERNAME + "}";

    /** The greatest number of characters of an address. */
    public static final int MAX_EMAIL = 254;

    private static final Pattern USERNAME_PATTERN = Pattern.compile(USERNAME);
    private static final Pattern EMAIL_PATTERN = Pattern.compile(EMAIL);

    private AccountNames() {}

    /** Whether an account may have this name. */
    public static boolean isUsername(String text) {
        return USERNAME_PATTERN.matcher(text).matches();
    }

    /** Whether an account may have this address. */
    public static boolean isEmail(String text) {
        return text.length() <= MAX_EMAIL && EMAIL_PATTERN.matcher(text).matches();
    }
}
