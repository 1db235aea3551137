package bg.ploshtadka.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A clock whose ticks are microseconds. {@link Clock#tick} would do, but its {@code millis()} divides by zero for ticks
 * under a millisecond.
 */
final class MicrosecondClock extends Clock {
    private final Clock base;

    /** Ticks as the base does, but not finer than in microseconds. */
    MicrosecondClock(Clock base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MicrosecondClock(base.withZone(zone));
    }
}
