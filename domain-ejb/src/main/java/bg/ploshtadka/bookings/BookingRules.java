package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.BookableTime;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.venues.BookableVenue;
import java.time.Duration;
import java.time.Instant;

/** What a booking's time must look like. */
public final class BookingRules {
    /** The shortest booking. */
    public static final Duration SHORTEST = Duration.ofHours(1);

    /** The longest booking. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private BookingRules() {}

    /**
     * Checks the time of a booking that a customer asks for now.
     *
     * @throws DomainException naming the first rule that does not hold
     */
    static void check(TimeSpan time, BookableVenue venue, Instant now) {
        checkActive(venue);
        check(time, now);
        checkOpen(time, venue);
    }

    /**
     * Checks the time of a booking that an owner asks for now on behalf of a guest.
     *
     * @throws DomainException naming the first rule that does not hold
     */
    static void checkForGuest(TimeSpan time, BookableVenue venue, Instant now) {
        checkActive(venue);
        checkForGuest(time, now);
        checkOpen(time, venue);
    }

    /** {@link #check(TimeSpan, BookableVenue, Instant)}, whatever the venue. */
    static void check(TimeSpan time, Instant now) {
        checkDuration(time.duration());
        if (time.start().isBefore(now)) {
            throw new DomainException(ProblemType.BOOKING_IN_THE_PAST);
        }
        checkHorizon(time, now);
    }

    /**
     * {@link #checkForGuest(TimeSpan, BookableVenue, Instant)}, whatever the venue. Whoever stands at the desk plays at
     * once: the half-hour that begins with the booking may run already, but must not be over.
     */
    static void checkForGuest(TimeSpan time, Instant now) {
        checkDuration(time.duration());
        if (!time.start().plus(BookableTime.STEP).isAfter(now)) {
            throw new DomainException(
                    ProblemType.BOOKING_IN_THE_PAST, "A guest's booking starts within the running half-hour or later");
        }
        checkHorizon(time, now);
    }

    private static void checkActive(BookableVenue venue) {
        if (!venue.active()) {
            throw new DomainException(ProblemType.VENUE_NOT_ACTIVE);
        }
    }

    private static void checkOpen(TimeSpan time, BookableVenue venue) {
        if (!venue.workingHours().cover(time, venue.zone())) {
            throw new DomainException(ProblemType.OUTSIDE_WORKING_HOURS);
        }
    }

    private static void checkHorizon(TimeSpan time, Instant now) {
        if (time.start().isAfter(now.plus(BookableTime.HORIZON))) {
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
        if (duration.toSeconds() % BookableTime.STEP.toSeconds() != 0 || duration.getNano() != 0) {
            throw new DomainException(ProblemType.BOOKING_NOT_IN_HALF_HOURS);
        }
    }
}
