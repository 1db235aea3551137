package bg.ploshtadka.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Gives every bean the one clock, in UTC. Its ticks are microseconds, as PostgreSQL keeps them. */
@ApplicationScoped
public class ClockProducer {
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    /** The clock to ask for the time. */
    @Produces
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
