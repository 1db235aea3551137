package bg.ploshtadka.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists in configuration values. */
final class CommaSeparated {
    private CommaSeparated() {}

    static Set<String> split(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
