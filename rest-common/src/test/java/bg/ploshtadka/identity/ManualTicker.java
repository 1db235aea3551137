package bg.ploshtadka.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** Time that passes only when a test says so. */
final class ManualTicker implements Ticker {
    private long nanos = 1;

    void advance(Duration duration) {
        nanos += duration.toNanos();
    }

    @Override
    public long read() {
        return nanos;
    }
}
