package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.venues.BookableCourt;
import java.util.List;

/**
 * A time that can be booked now.
 *
 * @param time from when to when
 * @param courts the courts that are free all that time, in the venue's order; at least one
 */
public record FreeSlot(TimeSpan time, List<BookableCourt> courts) {
    /** Copies the courts. */
    public FreeSlot {
        courts = List.copyOf(courts);
    }
}
