package bg.ploshtadka.kernel;

import java.time.Duration;
import java.time.Instant;

/** Which starts anybody may book at all, wherever: bookings are held to it, and searches find nothing else. */
public final class BookableTime {
    /** Times are sold in steps of this length. */
    public static final Duration STEP = Duration.ofMinutes(30);

    /** How far ahead a booking may start. */
    public static final Duration HORIZON = Duration.ofDays(180);

    private BookableTime() {}

    /** Whether a booking may start at this moment when it is asked for now. */
    public static boolean mayStart(Instant start, Instant now) {
        return !start.isBefore(now) && !start.isAfter(now.plus(HORIZON));
    }
}
