package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.CaughtMail;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as the page shows it. The links of its plain part can be followed; those of the HTML part cannot, because that
 * part is shown where nothing may happen.
 */
record ShownMail(String to, String subject, String receivedAt, List<Piece> pieces, String html) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    /** A piece of the plain part, either a link or other text. */
    record Piece(String value, boolean link) {}

    static ShownMail of(CaughtMail mail) {
        return new ShownMail(
                mail.to(),
                mail.subject(),
                mail.receivedAt().toString(),
                pieces(mail.text().orElse("")),
                mail.html().orElse(""));
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
