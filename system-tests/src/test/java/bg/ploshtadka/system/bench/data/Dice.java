package bg.ploshtadka.system.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that is the same at every run. */
final class Dice {
    private static final int VERSION_7 = 0x7000;
    private static final int RANDOM_BITS = 0xFFF;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** True so often, from 0 (never) to 1 (always). */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A number from 0 to below the limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** A number from 0 to below the limit, small ones more often than large ones. */
    int skewedBelow(int limit) {
        double share = random.nextDouble();
        return (int) (share * share * limit);
    }

    /** A time from nothing to this one, to the second. */
    Duration upTo(Duration most) {
        return Duration.ofSeconds((long) (random.nextDouble() * most.toSeconds()));
    }

    <T> T of(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** A new id of version 7 that carries this moment, as the product makes them. */
    UUID id(Instant moment) {
        long upper = moment.toEpochMilli() << 16 | VERSION_7 | random.nextInt() & RANDOM_BITS;
        return new UUID(upper, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
