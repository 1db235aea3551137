package bg.ploshtadka.runner.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A court of a demo venue.
 *
 * @param price its own price an hour; the venue's if empty
 */
record DemoCourt(String name, Optional<BigDecimal> price) {
    private static final Pattern TEXT = Pattern.compile("([^*@]+)(?:\\*(\\d))?(?:@([0-9.]+))?");

    /** Reads {@code name}, {@code name*3} (three of them, numbered) or either with {@code @price}. */
    static List<DemoCourt> several(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a court: " + text);
        }
        Optional<BigDecimal> price = Optional.ofNullable(parts.group(3)).map(BigDecimal::new);
        if (parts.group(2) == null) {
            return List.of(new DemoCourt(parts.group(1), price));
        }
        return IntStream.rangeClosed(1, Integer.parseInt(parts.group(2)))
                .mapToObj(number -> new DemoCourt(parts.group(1) + " " + number, price))
                .toList();
    }
}
