package bg.ploshtadka.system.bench.load;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long answers took, in nanoseconds, told to less than 1 % of their size; Gatling itself has whole milliseconds. Any
 * number of threads may add at once.
 */
final class Latencies {
    /** Each power of two has so many bits of buckets. */
    private static final int BITS = 7;

    private static final int EXACT = 1 << BITS + 1;
    private static final int BUCKETS = EXACT + (Long.SIZE - BITS - 2 << BITS);

    private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);
    private final AtomicLong longest = new AtomicLong();

    void add(long nanos) {
        long value = Math.max(0, nanos);
        counts.incrementAndGet(bucket(value));
        longest.accumulateAndGet(value, Math::max);
    }

    long count() {
        long sum = 0;
        for (int i = 0; i < BUCKETS; i++) {
            sum += counts.get(i);
        }
        return sum;
    }

    long longest() {
        return longest.get();
    }

    /**
     * What this share of all did not exceed; 0 if there are none.
     *
     * @param share above 0, up to 1
     */
    long percentile(double share) {
        long wanted = Math.max(1, (long) Math.ceil(share * count()));
        long passed = 0;
        for (int i = 0; i < BUCKETS; i++) {
            passed += counts.get(i);
            if (passed >= wanted) {
                return Math.min(middle(i), longest.get());
            }
        }
        return 0;
    }

    private static int bucket(long value) {
        if (value < EXACT) {
            return (int) value;
        }
        int shift = Long.SIZE - Long.numberOfLeadingZeros(value) - BITS - 1;
        return EXACT + (shift - 1 << BITS) + (int) (value >>> shift) - (1 << BITS);
    }

    private static long middle(int bucket) {
        if (bucket < EXACT) {
            return bucket;
        }
        int shift = (bucket - EXACT >>> BITS) + 1;
        long mantissa = (bucket - EXACT & (1 << BITS) - 1) + (1 << BITS);
        return (mantissa << shift) + (1L << shift - 1);
    }
}
