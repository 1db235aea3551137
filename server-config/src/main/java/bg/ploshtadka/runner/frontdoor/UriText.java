package bg.ploshtadka.runner.frontdoor;

import java.util.HexFormat;

/**
 * Makes text of a request line fit for a URI. People and scripts send Cyrillic letters and braces as they are; they are
 * meant as if they had been percent-encoded. Each character of the text stands for one byte, as the server reads them.
 */
final class UriText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String IN_PATH = "-._~!$&'()*+,;=:@/%";
    private static final String IN_QUERY = IN_PATH + "?[]";

    private UriText() {}

    /** Encodes what a path must not contain; percent signs stay. */
    static String encodePath(String path) {
        return encode(path, IN_PATH);
    }

    /** Encodes what a query must not contain, a lonely percent sign too. */
    static String encodeQuery(String query) {
        StringBuilder escaped = new StringBuilder(query.length());
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            escaped.append(c == '%' && !isEscape(query, i) ? "%25" : String.valueOf(c));
        }
        return encode(escaped.toString(), IN_QUERY);
    }

    /** Whether a percent sign and two hexadecimal digits stand at this place. */
    static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    private static String encode(String text, String allowed) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits((byte) c));
            }
        }
        return encoded.toString();
    }
}
