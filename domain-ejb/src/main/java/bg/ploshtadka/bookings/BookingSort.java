package bg.ploshtadka.bookings;

import java.util.Arrays;
import java.util.Optional;

import static java.util.stream.Collectors.joining;

/** In which order bookings are listed; those that are equal by it have a fixed order, too. */
public enum BookingSort {
    /** The last made first. */
    NEWEST("newest", Order.NEWEST),
    /** The earliest first. */
    START("start", "b.start_datetime, b.id"),
    /** The latest first. */
    START_BACKWARD("-start", "b.start_datetime desc, b.id desc"),
    /** The lowest total first, whatever the currency. */
    TOTAL("total", "b.total_price, b.id"),
    /** The highest total first, whatever the currency. */
    TOTAL_BACKWARD("-total", "b.total_price desc, b.id desc"),
    /** As a booking lives: pending, confirmed, then what is final; the last made of each first. */
    STATUS("status", Order.LIFE + ", " + Order.NEWEST);

    private final String text;
    private final String order;

    BookingSort(String text, String order) {
        this.text = text;
        this.order = order;
    }

    /** The order as it stands in the API. */
    public String text() {
        return text;
    }

    /** The order of this text, if there is one. */
    public static Optional<BookingSort> of(String text) {
        return Arrays.stream(values()).filter(sort -> sort.text.equals(text)).findFirst();
    }

    /** The order as SQL. */
    String order() {
        return order;
    }

    private static final class Order {
        static final String NEWEST = "b.created_at desc, b.id desc";
        static final String LIFE = Arrays.stream(BookingStatus.values())
                .map(status -> "'" + status.text() + "'")
                .collect(joining(", ", "array_position(array[", "], b.status)"));

        private Order() {}
    }
}
