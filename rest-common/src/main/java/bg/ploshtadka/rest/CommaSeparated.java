package bg.ploshtadka.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists in configuration values. */
public final class CommaSeparated {
    private CommaSeparated() {}

    /** The parts between the commas, without blanks around them; none of an empty text. */
    public static Set<String> split(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
