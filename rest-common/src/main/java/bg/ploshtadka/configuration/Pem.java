package bg.ploshtadka.configuration;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keys as text (RFC 7468), from settings in which line breaks may be written as {@code \n}. */
final class Pem {
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z ]+)-----[^-]*-----END \\1-----");

    private Pem() {}

    /** The Base64 text between the markers of this label; all of the text if there are none. */
    static String content(String pem, String label) {
        return unfolded(pem)
                .replaceAll("-----(BEGIN|END) " + label + "-----", "")
                .replaceAll("\\s", "");
    }

    /** The blocks of a text with one or many, markers included. */
    static List<String> blocks(String pem) {
        return BLOCK.matcher(unfolded(pem)).results().map(MatchResult::group).toList();
    }

    private static String unfolded(String pem) {
        return pem.replace("\\n", "\n");
    }
}
