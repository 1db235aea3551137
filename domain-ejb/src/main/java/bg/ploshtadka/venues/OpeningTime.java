package bg.ploshtadka.venues;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * From when to when a venue is open on one day, in the local time of the venue.
 *
 * @param open {@code HH:mm}, from {@code 00:00}
 * @param close {@code HH:mm}, later than {@code open}; {@code 24:00} is the midnight that ends the day
 */
public record OpeningTime(String open, String close) {
    /** How an opening is written. */
    public static final String OPEN_PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** How a closing is written. */
    public static final String CLOSE_PATTERN = OPEN_PATTERN + "|24:00";

    private static final String MIDNIGHT = "24:00";
    private static final Pattern OPEN = Pattern.compile(OPEN_PATTERN);
    private static final Pattern CLOSE = Pattern.compile(CLOSE_PATTERN);

    /**
     * Refuses times that are none, and a day that closes before it opens.
     *
     * @throws IllegalArgumentException if it is no opening time
     */
    public OpeningTime {
        if (!OPEN.matcher(open).matches() || !CLOSE.matcher(close).matches()) {
            throw new IllegalArgumentException("Opening times are written HH:mm");
        }
        if (!isInOrder(open, close)) {
            throw new IllegalArgumentException("A venue closes after it opens");
        }
    }

    /** Whether a day may open and close at these times, each of them well-formed. */
    public static boolean isInOrder(String open, String close) {
        return close.compareTo(open) > 0;
    }

    LocalDateTime opensOn(LocalDate day) {
        return day.atTime(LocalTime.parse(open));
    }

    LocalDateTime closesOn(LocalDate day) {
        return close.equals(MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.parse(close));
    }
}
