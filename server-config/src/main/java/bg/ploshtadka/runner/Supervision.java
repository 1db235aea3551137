package bg.ploshtadka.runner;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Keeps a server running: when its process dies, by whatever hand, it is started again. But not for ever. */
final class Supervision implements AutoCloseable {
    private static final int MOST_DEATHS = 5;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final String name;
    private final Console console;
    private final Supplier<ServerProcess> starter;
    private final BooleanSupplier stopping;
    private final Clock clock;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private volatile ServerProcess server;
    private volatile Instant startedAt = Instant.EPOCH;
    private volatile boolean serving;
    private volatile boolean retired;

    /**
     * A supervision that has not begun.
     *
     * @param name what people know the server by
     * @param starter starts a process and does not wait for it
     * @param stopping whether the end of the server is wanted
     */
    Supervision(String name, Console console, Supplier<ServerProcess> starter, BooleanSupplier stopping, Clock clock) {
        this.name = name;
        this.console = console;
        this.starter = starter;
        this.stopping = stopping;
        this.clock = clock;
    }

    /**
     * Starts the server for the first time.
     *
     * @throws LaunchFailure if it does not come up: then there is nothing to keep running
     */
    void begin() {
        start();
    }

    private void start() {
        startedAt = clock.instant();
        server = starter.get();
        server.awaitReady();
        serving = true;
    }

    /** When the process that runs now was started. */
    Instant startedAt() {
        return startedAt;
    }

    /** Whether the server can be asked now. */
    boolean isServing() {
        return serving;
    }

    /** From now on the server is no longer started again: another one has taken its place. */
    void retire() {
        retired = true;
    }

    boolean isRetired() {
        return retired;
    }

    /** Starts the server again whenever it has died; returns when its end is wanted, or when it dies too often. */
    void keepRunning() throws InterruptedException {
        awaitEnd();
        while (!endIsWanted()) {
            if (diesTooOften()) {
                console.failure(name + " ended by itself " + MOST_DEATHS + " times within " + PERIOD.toMinutes()
                        + " minutes and is not started again: " + server.lastWords());
                return;
            }
            console.line(name + " ended by itself (" + server.lastWords() + ") and is started again");
            startAgain();
            awaitEnd();
        }
    }

    private void startAgain() {
        try {
            start();
            console.line(name + " serves again");
        } catch (LaunchFailure | UncheckedIOException e) {
            // It counts as one more death, whether the process has ended by now or not.
            server.close();
            if (!endIsWanted()) {
                console.line(e.getMessage());
            }
        }
    }

    /** Ends the server that runs now, if one does. */
    @Override
    public void close() {
        ServerProcess running = server;
        if (running != null) {
            running.close();
        }
    }

    private void awaitEnd() throws InterruptedException {
        try {
            server.onExit().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            serving = false;
        }
    }

    private boolean endIsWanted() {
        return retired || stopping.getAsBoolean();
    }

    private boolean diesTooOften() {
        Instant now = clock.instant();
        deaths.add(now);
        deaths.removeIf(death -> death.isBefore(now.minus(PERIOD)));
        return deaths.size() >= MOST_DEATHS;
    }
}
