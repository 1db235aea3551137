package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import static java.util.stream.Collectors.toCollection;

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
        Instant now = clock.instant();
        // Asked once per server: while it is sorted by, the answer must not change.
        List<Candidate> there = origins.stream()
                .map(origin -> new Candidate(origin, availability.apply(origin), rests(origin, now)))
                .filter(candidate -> candidate.availability() != Availability.AWAY)
                .collect(toCollection(ArrayList::new));
        // Only among those that are there, or the one behind many that are away would get their turns.
        Collections.rotate(there, -turn.getAndIncrement());
        return there.stream()
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
