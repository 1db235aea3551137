package bg.ploshtadka.notifications;

import java.util.regex.Pattern;

/** The plain text that stands beside an HTML page which was written without one. */
final class PlainText {
    private static final Pattern UNSEEN = Pattern.compile("(?i)<(style|script|title)\\b[^<>]*+>[^<]*+</\\1\\s*+>");
    private static final Pattern LINK =
            Pattern.compile("(?i)<a\\s[^<>]*?href=\"([^\"<>]*+)\"[^<>]*+>([^<]*+)</a\\s*+>");
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\b[^<>]*+>|</(?:div|h[1-6]|li|tr)\\s*+>");
    private static final Pattern PARAGRAPH_END = Pattern.compile("(?i)</(?:p|table|ul|ol)\\s*+>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern SPACES = Pattern.compile("[\\s\\x{A0}]++");
    private static final Pattern SPACED_LINE = Pattern.compile(" *+\\x{1} *+");
    private static final String LINE = "\u0001";

    private PlainText() {}

    /** What a reader sees of the page: no tags, a link's target in brackets behind it. */
    static String of(String html) {
        String seen = UNSEEN.matcher(html.replace(LINE, "")).replaceAll(" ");
        String flowing =
                SPACES.matcher(LINK.matcher(seen).replaceAll("$2 ($1)")).replaceAll(" ");
        String broken = PARAGRAPH_END
                .matcher(LINE_END.matcher(flowing).replaceAll(LINE))
                .replaceAll(LINE + LINE);
        String plain = unescaped(TAG.matcher(broken).replaceAll(""));
        return SPACED_LINE
                .matcher(plain)
                .replaceAll("\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String unescaped(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
