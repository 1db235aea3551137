package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** How many requests are under way at each server behind the front door, so that one can be ended when it is idle. */
public final class Traffic {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Map<URI, AtomicInteger> underWay = new ConcurrentHashMap<>();

    void begin(URI origin) {
        counter(origin).incrementAndGet();
    }

    void end(URI origin) {
        counter(origin).decrementAndGet();
    }

    /** How many requests are under way at this server. */
    public int at(URI origin) {
        return counter(origin).get();
    }

    /**
     * Waits until nothing has been under way at this server for a while, or until the limit is reached.
     *
     * @param calm for how long; a request whose server was chosen a moment ago may only be coming
     * @return whether it became calm
     */
    public boolean awaitCalm(URI origin, Duration calm, Duration limit) {
        long giveUp = System.nanoTime() + limit.toNanos();
        long calmSince = System.nanoTime();
        while (System.nanoTime() - calmSince < calm.toNanos()) {
            if (System.nanoTime() > giveUp || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
            if (at(origin) > 0) {
                calmSince = System.nanoTime();
            }
        }
        return true;
    }

    private AtomicInteger counter(URI origin) {
        return underWay.computeIfAbsent(origin, any -> new AtomicInteger());
    }
}
