package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The servers of one route, taking turns. One that refused a connection comes last for a moment. */
final class Upstreams {

    private static final Duration REST = Duration.ofSeconds(2);

    private final List<URI> origins;
    private final Clock clock;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Instant> restingUntil = new ConcurrentHashMap<>();

    Upstreams(List<URI> origins, Clock clock) {
        this.origins = origins;
        this.clock = clock;
    }

    /** Every server, in the order in which the next request should try them. */
    List<URI> inTurn() {
        int first = Math.floorMod(turn.getAndIncrement(), origins.size());
        List<URI> order = new ArrayList<>(origins.subList(first, origins.size()));
        order.addAll(origins.subList(0, first));
        Instant now = clock.instant();
        order.sort(Comparator.comparing(
                origin -> restingUntil.getOrDefault(origin, Instant.MIN).isAfter(now)));
        return order;
    }

    /** Notes that this server took no connection. */
    void refused(URI origin) {
        restingUntil.put(origin, clock.instant().plus(REST));
    }
}
