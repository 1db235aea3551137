package bg.ploshtadka.system.bench.data;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much a data set has. A small one has as many bookings of each venue as a large one: answers are equally long, and
 * what differs is how much lies around them.
 *
 * @param name what people and files call it
 * @param venues how many venues, nearly all of them active
 * @param users how many accounts, one of them an admin's
 * @param owners how many of the users rent out the venues
 * @param bookings how many bookings in the past year and the coming six weeks
 * @param towns over how many towns the venues are spread
 */
public record Size(String name, int venues, int users, int owners, int bookings, int towns) {
    /** A busy country. */
    public static final Size LARGE = new Size("large", 10_000, 20_000, 500, 1_000_000, 27);

    /** Enough for the same requests. */
    public static final Size SMALL = new Size("small", 100, 400, 5, 10_000, 2);

    /** The size that people call so. */
    public static Size named(String name) {
        return Stream.of(LARGE, SMALL)
                .filter(size -> size.name.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Sizes are large and small"));
    }

    /** Whether it is only there to compare the same requests with those on the large one. */
    public boolean isForComparison() {
        return equals(SMALL);
    }

    /**
     * How many free hours are for booking: what a server books in three rounds of ten seconds and while it warms up; on
     * the large one plain JDBC books, too.
     */
    public int freeHours() {
        return isForComparison() ? 100_000 : 150_000;
    }

    int customers() {
        return users - owners - 1;
    }
}
