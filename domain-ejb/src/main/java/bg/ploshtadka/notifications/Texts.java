package bg.ploshtadka.notifications;

import java.util.regex.Pattern;

/** Makes a single line of any text. */
final class Texts {
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\x{85}\\s]+");

    /** What turns the letters behind it around, also those that are not the text's own. */
    private static final Pattern TURNING = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Texts() {}

    /**
     * The text with every run of white space, line ends and control characters turned into one space, and without
     * what changes the direction of writing.
     */
    static String oneLine(String text) {
        return BREAKING.matcher(TURNING.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
