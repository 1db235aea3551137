package bg.ploshtadka.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives every bean the one clock, in UTC. Its ticks are microseconds, as PostgreSQL keeps them. */
@ApplicationScoped
public class ClockProducer {
    /** The clock to ask for the time. */
    @Produces
    public Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
