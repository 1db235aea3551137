package bg.ploshtadka.system.bench.load;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * The pause before a segment: it lasts until what the one before has left to the system is done, mails above all. Else a
 * segment would be measured beside the work of another one.
 */
final class Rest {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** What a system that has nothing to do uses of a core, with something to spare. */
    private static final double IDLE = 0.25;

    private final DoubleSupplier coresInUse;
    private long begin = Long.MIN_VALUE;

    /**
     * A pause that has not begun.
     *
     * @param coresInUse how many cores the system has used on the average of the last second
     */
    Rest(DoubleSupplier coresInUse) {
        this.coresInUse = coresInUse;
    }

    /** Whether the segment may begin; the first question begins the pause. */
    boolean isOver(long now) {
        if (begin == Long.MIN_VALUE) {
            begin = now;
        }
        long past = now - begin;
        return past >= LONGEST.toNanos() || past >= SHORTEST.toNanos() && coresInUse.getAsDouble() < IDLE;
    }
}
