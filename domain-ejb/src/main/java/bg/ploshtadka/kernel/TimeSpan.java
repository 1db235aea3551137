package bg.ploshtadka.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time, half-open: the start belongs to it, the end does not, so that two spans that touch do not overlap.
 *
 * @param start the first moment
 * @param end the first moment after it, later than the start
 */
public record TimeSpan(Instant start, Instant end) {
    /**
     * Refuses an empty and a backward span.
     *
     * @throws IllegalArgumentException unless the end is after the start
     */
    public TimeSpan {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("A span of time ends after its start");
        }
    }

    /** Whether the two share a moment. */
    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether every moment of the other one is a moment of this one. */
    public boolean contains(TimeSpan other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether this moment belongs to it; the end does not. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    /**
     * The same without what is finer than a microsecond, as the database keeps it.
     *
     * @throws IllegalArgumentException if nothing is left then
     */
    public TimeSpan toMicroseconds() {
        return new TimeSpan(start.truncatedTo(ChronoUnit.MICROS), end.truncatedTo(ChronoUnit.MICROS));
    }

    /** How long it lasts in real time, whatever the clocks on the wall do meanwhile. */
    public Duration duration() {
        return Duration.between(start, end);
    }
}
