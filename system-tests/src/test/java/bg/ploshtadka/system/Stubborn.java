package bg.ploshtadka.system;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import static org.awaitility.Awaitility.await;

/** Asks again as long as a server is away, and counts how often that was. */
final class Stubborn {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private final AtomicInteger attempts = new AtomicInteger();
    private final Map<String, Integer> setbacks = new ConcurrentHashMap<>();
    private final Queue<Answer> failures = new ConcurrentLinkedQueue<>();

    /** The first answer of somebody who is there. */
    Answer ask(Supplier<Answer> request) {
        return await("an answer")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .pollInSameThread()
                .until(() -> attempt(request), Optional::isPresent)
                .orElseThrow();
    }

    /** How often nobody was there, by status. */
    Map<String, Integer> setbacks() {
        return Map.copyOf(setbacks);
    }

    /** The answers that must never be given. */
    List<Answer> failures() {
        return List.copyOf(failures);
    }

    /** How often it asked, with what was asked again. */
    int attempts() {
        return attempts.get();
    }

    private Optional<Answer> attempt(Supplier<Answer> request) {
        attempts.incrementAndGet();
        try {
            Answer answer = request.get();
            if (AWAY.contains(answer.status())) {
                setbacks.merge(Integer.toString(answer.status()), 1, Integer::sum);
                return Optional.empty();
            }
            if (answer.status() >= 500) {
                failures.add(answer);
            }
            return Optional.of(answer);
        } catch (UncheckedIOException broken) {
            setbacks.merge("no answer", 1, Integer::sum);
            return Optional.empty();
        }
    }
}
