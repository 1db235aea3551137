package bg.ploshtadka.bookings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose bookings a list shows. */
public enum BookingView {
    /** Those the reader booked. */
    MINE,
    /** Those at the reader's venues. */
    VENUE,
    /** All of them. */
    ALL;

    /** The view as it stands in the API. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of this text, if there is one. */
    public static Optional<BookingView> of(String text) {
        return Arrays.stream(values()).filter(view -> view.text().equals(text)).findFirst();
    }
}
