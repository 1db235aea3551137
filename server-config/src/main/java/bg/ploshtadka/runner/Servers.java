package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.Availability;
import bg.ploshtadka.runner.frontdoor.Route;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All servers of a local system: started side by side, kept running each for itself, ended together. */
final class Servers implements AutoCloseable {
    private static final List<String> OPERATIONS = List.of("/health", "/metrics", "/openapi");
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final List<Server> servers;
    private final Map<URI, Server> byOrigin;
    private final ScheduledExecutorService looks;
    private final CountDownLatch over = new CountDownLatch(1);

    Servers(List<Server> servers) {
        this.servers = List.copyOf(servers);
        // One that hangs must not keep the others from being looked at.
        this.looks = Executors.newScheduledThreadPool(servers.size(), work -> daemon(work, "look at servers"));
        this.byOrigin = servers.stream().collect(Collectors.toMap(Server::origin, Function.identity()));
    }

    /**
     * Starts all of them.
     *
     * @throws LaunchFailure if one does not come up
     */
    void begin(Console console) {
        try (SideBySide work = new SideBySide()) {
            List<Future<Void>> starts = servers.stream()
                    .map(server -> work.begin(() -> begin(server, console)))
                    .toList();
            starts.forEach(work::result);
        }
        if (servers.size() > 1) {
            servers.forEach(this::keepLookingAt);
        }
    }

    private void keepLookingAt(Server server) {
        long pause = BETWEEN_LOOKS.toMillis();
        looks.scheduleWithFixedDelay(server::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    private static Void begin(Server server, Console console) {
        String step = server.webApps().size() > 1 ? server.label() + " with five WARs" : server.label();
        return console.step(step, () -> {
            server.begin();
            return null;
        });
    }

    /** Who answers for which paths. Servers with one WAR each answer for their own health at their own address only. */
    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (WebApp webApp : WebApp.values()) {
            List<URI> origins = servers.stream()
                    .filter(server -> server.webApps().contains(webApp))
                    .map(Server::origin)
                    .toList();
            webApp.prefixes().forEach(prefix -> routes.add(new Route(prefix, origins)));
        }
        if (servers.size() == 1) {
            List<URI> origin = List.of(servers.get(0).origin());
            OPERATIONS.forEach(prefix -> routes.add(new Route(prefix, origin)));
        }
        return routes;
    }

    /** How the server at this origin is. */
    Availability availability(URI origin) {
        return byOrigin.get(origin).availability();
    }

    /** What people want to know of more than one server: where each of them answers. */
    List<String> lines() {
        if (servers.size() == 1) {
            return List.of();
        }
        return servers.stream()
                .map(server -> String.format("%-20s %s", server.label(), server.origin()))
                .toList();
    }

    /** Keeps all of them running; returns when the end is wanted, or when one is given up. */
    void keepRunning() throws InterruptedException {
        servers.forEach(server -> daemon(() -> keepRunning(server), "supervision of " + server.label())
                .start());
        over.await();
    }

    private void keepRunning(Server server) {
        try {
            server.supervision().keepRunning();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over.countDown();
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
        List<Thread> ends = servers.stream()
                .map(server -> new Thread(server.supervision()::close, "end of " + server.label()))
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
