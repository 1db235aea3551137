package bg.ploshtadka.bookings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of a deployment whose test moves the time on. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock {
    private volatile Duration moved = Duration.ZERO;

    /** The clock that every bean gets instead of the real one. */
    @Produces
    @Alternative
    public Clock clock() {
        return new Ticking();
    }

    /** Lets it be so much later than it really is. */
    public void move(Duration later) {
        moved = later;
    }

    private final class Ticking extends Clock {
        @Override
        public Instant instant() {
            return Instant.now().plus(moved).truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
