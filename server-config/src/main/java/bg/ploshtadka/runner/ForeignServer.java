package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Fleet;
import bg.ploshtadka.runner.frontdoor.Route;
import bg.ploshtadka.runner.frontdoor.Routes;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server with all WARs that somebody else starts and ends, e.g. a Payara Server with the enterprise archive. */
final class ForeignServer implements Serving {
    private static final Duration POLL = Duration.ofMillis(500);

    private final URI origin;

    ForeignServer(URI origin) {
        this.origin = origin;
    }

    /**
     * Waits until it serves every WAR.
     *
     * @throws LaunchFailure if the waiting is called off
     */
    void await() {
        Readiness readiness = new Readiness(origin, List.of(WebApp.values()));
        while (!readiness.reached()) {
            if (Thread.interrupted()) {
                throw new LaunchFailure("Stopped while waiting for " + origin + ": " + readiness.missing() + ".");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    @Override
    public Routes routes() {
        List<URI> here = List.of(origin);
        return new Routes(Stream.concat(
                        Arrays.stream(WebApp.values()).flatMap(webApp -> webApp.prefixes().stream()),
                        Servers.OPERATIONS.stream())
                .map(prefix -> new Route(prefix, here))
                .toList());
    }

    @Override
    public Optional<Fleet> fleet() {
        return Optional.empty();
    }

    @Override
    public List<String> lines() {
        return List.of();
    }

    /** Whoever runs it ends it; here nothing ends but by a signal. */
    @Override
    public void keepRunning() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
