package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Fleet;
import bg.ploshtadka.runner.frontdoor.Route;
import bg.ploshtadka.runner.frontdoor.Routes;
import bg.ploshtadka.runner.frontdoor.Traffic;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** All servers of a local system: started side by side, kept running each for itself, ended together. */
final class Servers implements Serving, Fleet, AutoCloseable {
    /** What a server answers of itself. */
    static final List<String> OPERATIONS = List.of("/health", "/metrics");

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final List<Position> positions;
    private final Map<URI, Position> byOrigin = new HashMap<>();
    private final Traffic traffic = new Traffic();
    private final ScheduledExecutorService looks;
    private final RollingRestart restart;
    private final CountDownLatch over = new CountDownLatch(1);

    Servers(List<Position> positions, Console console) {
        this.positions = List.copyOf(positions);
        // One that hangs must not keep the others from being looked at.
        this.looks = Executors.newScheduledThreadPool(positions.size(), work -> daemon(work, "look at servers"));
        this.restart = new RollingRestart(positions, traffic, this::superviseFromNowOn, console);
        positions.forEach(position -> position.origins().forEach(origin -> byOrigin.put(origin, position)));
    }

    /**
     * Starts all of them.
     *
     * @throws LaunchFailure if one does not come up
     */
    void begin(Console console) {
        try (SideBySide work = new SideBySide()) {
            List<Future<Void>> starts = positions.stream()
                    .map(position -> work.begin(() -> begin(position, console)))
                    .toList();
            starts.forEach(work::result);
        }
        if (positions.size() > 1) {
            positions.forEach(this::keepLookingAt);
        }
    }

    private void keepLookingAt(Position position) {
        long pause = BETWEEN_LOOKS.toMillis();
        looks.scheduleWithFixedDelay(() -> position.holder().look(), pause, pause, TimeUnit.MILLISECONDS);
    }

    private static Void begin(Position position, Console console) {
        String step = position.webApps().size() > 1 ? position.label() + " with five WARs" : position.label();
        return console.step(step, () -> {
            position.holder().begin();
            return null;
        });
    }

    /** Who answers for which paths. Servers with one WAR each answer for their own health at their own address only. */
    @Override
    public Routes routes() {
        List<Route> routes = new ArrayList<>();
        for (WebApp webApp : WebApp.values()) {
            List<URI> origins = positions.stream()
                    .filter(position -> position.webApps().contains(webApp))
                    .flatMap(position -> position.origins().stream())
                    .toList();
            webApp.prefixes().forEach(prefix -> routes.add(new Route(prefix, origins)));
        }
        if (positions.size() == 1) {
            List<URI> origins = positions.get(0).origins();
            OPERATIONS.forEach(prefix -> routes.add(new Route(prefix, origins)));
        }
        return new Routes(routes, origin -> byOrigin.get(origin).availability(origin), traffic);
    }

    @Override
    public List<Member> members() {
        return positions.stream().map(Position::member).toList();
    }

    @Override
    public boolean beginRestart() {
        return restart.begin();
    }

    @Override
    public Optional<Fleet> fleet() {
        return Optional.of(this);
    }

    /** Of more than one server: where each of them answers. */
    @Override
    public List<String> lines() {
        if (positions.size() == 1) {
            return List.of();
        }
        return members().stream()
                .map(member -> String.format("%-20s %s", member.name(), member.origin()))
                .toList();
    }

    /** Keeps all of them running. */
    @Override
    public void keepRunning() throws InterruptedException {
        positions.forEach(position -> superviseFromNowOn(position.holder()));
        over.await();
    }

    private void superviseFromNowOn(Server server) {
        daemon(() -> keepRunning(server.supervision()), "supervision of " + server.origin())
                .start();
    }

    private void keepRunning(Supervision supervision) {
        try {
            supervision.keepRunning();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!supervision.isRetired()) {
                over.countDown();
            }
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Ends all of them at the same time. */
    @Override
    public void close() {
        looks.shutdownNow();
        List<Thread> ends = positions.stream()
                .map(position -> new Thread(position.holder().supervision()::close, "end of " + position.label()))
                .toList();
        ends.forEach(Thread::start);
        ends.forEach(Servers::await);
    }

    private static void await(Thread end) {
        try {
            end.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
