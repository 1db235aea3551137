package bg.ploshtadka.runner;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What the person at the keyboard sees: one line per step done, a sign of life when one takes long. */
final class Console implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Set<String> running = new ConcurrentSkipListSet<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(Console::daemon);

    Console(PrintStream out, PrintStream err) {
        this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
        heart.scheduleAtFixedRate(this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void line(String text) {
        out.println(text);
    }

    /** Tells on standard error, in one sentence, why nothing goes on. */
    void failure(String sentence) {
        err.println("ploshtadka: " + sentence);
    }

    /** Does the work and tells how long it took; says nothing of work that fails. */
    <T> T step(String name, Supplier<T> work) {
        long start = System.nanoTime();
        running.add(name);
        try {
            T result = work.get();
            double seconds = (System.nanoTime() - start) / 1e9;
            line(String.format(Locale.ROOT, "  %-28s %5.1f s", name, seconds));
            return result;
        } finally {
            running.remove(name);
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
    }

    private void beat() {
        if (!running.isEmpty()) {
            line("  … still at it: " + String.join(", ", running));
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "console-heartbeat");
        thread.setDaemon(true);
        return thread;
    }
}
