package bg.ploshtadka.system.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;

/** Tells when a system has warmed up: when several windows of time one after the other had almost the same throughput. */
final class Steadiness {
    /** How long a window is. */
    static final Duration WINDOW = Duration.ofSeconds(3);

    /** By how much neighbours may differ, against the larger one. */
    private static final double TOLERANCE = 0.05;

    /** How many windows have to agree. */
    private static final int AGREEING = 3;

    private static final int MOST = 1000;

    private final AtomicLongArray counts = new AtomicLongArray(MOST);

    /** Something was done so long after the beginning. */
    void add(long nanos) {
        counts.incrementAndGet(window(nanos));
    }

    /** Whether the last windows that are over by then agree. */
    boolean isSteadyAt(long nanos) {
        int over = window(nanos);
        return over >= AGREEING && LongStream.range(over - AGREEING, over - 1L).allMatch(i -> agree((int) i));
    }

    /** What was done in each window that is over by then. */
    List<Long> countsUntil(long nanos) {
        return LongStream.range(0, window(nanos))
                .map(i -> counts.get((int) i))
                .boxed()
                .toList();
    }

    private boolean agree(int window) {
        long one = counts.get(window);
        long other = counts.get(window + 1);
        return Math.abs(one - other) < TOLERANCE * Math.max(one, other);
    }

    private static int window(long nanos) {
        return (int) Math.min(MOST - 1, Math.max(0, nanos) / WINDOW.toNanos());
    }
}
