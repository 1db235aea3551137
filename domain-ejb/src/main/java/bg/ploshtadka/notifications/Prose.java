package bg.ploshtadka.notifications;

import java.util.stream.Collectors;

/**
 * A text of several lines, as a value of a {@link Mail}. Each line becomes a paragraph.
 *
 * @param text the lines, free of other control characters
 */
public record Prose(String text) {
    /** Makes each line a single one indeed, and leaves out the empty ones. */
    public Prose {
        text = text.lines().map(Texts::oneLine).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return text;
    }
}
