package bg.ploshtadka.notifications;

import java.util.regex.Pattern;

/** Makes a single line of any text. */
final class Texts {
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\x{85}\\s]+");

    private Texts() {}

    /** The text with every run of white space, line ends and control characters turned into one space. */
    static String oneLine(String text) {
        return BREAKING.matcher(text).replaceAll(" ").strip();
    }
}
