package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import java.time.Duration;
import java.time.Instant;

/** What a booking's time must look like, whatever the venue. */
public final class BookingRules {
    /** Times are sold in steps of this length. */
    public static final Duration STEP = Duration.ofMinutes(30);

    /** The shortest booking. */
    public static final Duration SHORTEST = Duration.ofHours(1);

    /** The longest booking. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** How far ahead a booking may start. */
    public static final Duration HORIZON = Duration.ofDays(180);

    private BookingRules() {}

    /**
     * Checks the time of a booking that is asked for now.
     *
     * @throws DomainException naming the first rule that does not hold
     */
    static void check(TimeSpan time, Instant now) {
        checkDuration(time.duration());
        if (time.start().isBefore(now)) {
            throw new DomainException(ProblemType.BOOKING_IN_THE_PAST);
        }
        if (time.start().isAfter(now.plus(HORIZON))) {
            throw new DomainException(ProblemType.BOOKING_TOO_FAR_AHEAD);
        }
    }

    /**
     * Checks how long a booking lasts.
     *
     * @throws DomainException naming the first rule that does not hold
     */
    static void checkDuration(Duration duration) {
        if (duration.compareTo(SHORTEST) < 0) {
            throw new DomainException(ProblemType.BOOKING_TOO_SHORT);
        }
        if (duration.compareTo(LONGEST) > 0) {
            throw new DomainException(ProblemType.BOOKING_TOO_LONG);
        }
        if (duration.toSeconds() % STEP.toSeconds() != 0 || duration.getNano() != 0) {
            throw new DomainException(ProblemType.BOOKING_NOT_IN_HALF_HOURS);
        }
    }

    /** Whether a booking may start at this moment when it is asked for now. */
    static boolean mayStart(Instant start, Instant now) {
        return !start.isBefore(now) && !start.isAfter(now.plus(HORIZON));
    }
}
