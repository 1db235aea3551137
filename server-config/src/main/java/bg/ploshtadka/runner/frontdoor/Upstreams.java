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
import java.util.function.Function;

/**
 * The servers of one route, taking turns: those that are ready first, and one that refused a connection last for a moment.
 */
final class Upstreams {

    private static final Duration REST = Duration.ofSeconds(2);

    private final List<URI> origins;
    private final Function<URI, Availability> availability;
    private final Clock clock;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Instant> restingUntil = new ConcurrentHashMap<>();

    Upstreams(List<URI> origins, Function<URI, Availability> availability, Clock clock) {
        this.origins = origins;
        this.availability = availability;
        this.clock = clock;
    }

    /** Every server that can be asked, in the order in which the next request should try them. */
    List<URI> inTurn() {
        int first = Math.floorMod(turn.getAndIncrement(), origins.size());
        List<URI> order = new ArrayList<>(origins.subList(first, origins.size()));
        order.addAll(origins.subList(0, first));
        Instant now = clock.instant();
        // Asked once per server: while it is sorted by, the answer must not change.
        return order.stream()
                .map(origin -> new Candidate(origin, availability.apply(origin), rests(origin, now)))
                .filter(candidate -> candidate.availability() != Availability.AWAY)
                .sorted(Comparator.comparing(Candidate::rests).thenComparing(Candidate::availability))
                .map(Candidate::origin)
                .toList();
    }

    private boolean rests(URI origin, Instant now) {
        return restingUntil.getOrDefault(origin, Instant.MIN).isAfter(now);
    }

    private record Candidate(URI origin, Availability availability, boolean rests) {}

    /** Notes that this server took no connection. */
    void refused(URI origin) {
        restingUntil.put(origin, clock.instant().plus(REST));
    }
}
