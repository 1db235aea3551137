package bg.ploshtadka.system.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Looks again and again how much CPU time processes have used. */
final class CpuWatch implements AutoCloseable {
    /** What the load itself is called. */
    static final String LOAD = "load";

    /** What all processes of the machine together are called; only where the kernel tells it. */
    static final String MACHINE = "machine";

    private static final Path MACHINE_FILE = Path.of("/proc/stat");
    private static final Duration PACE = Duration.ofMillis(250);

    /** The kernel counts in hundredths of a second. */
    private static final long TICK = 10_000_000;

    private final Map<String, LongSupplier> sources = new LinkedHashMap<>();
    private final Map<String, CpuTimeline> timelines = new LinkedHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "cpu-watch");
        daemon.setDaemon(true);
        return daemon;
    });

    /**
     * Begins to watch this process and others.
     *
     * @param processes names and ids. One that is the ancestor of another counts without what it has started
     */
    static CpuWatch of(Map<String, Long> processes) {
        CpuWatch watch = new CpuWatch();
        new TreeMap<>(processes).forEach((name, id) -> watch.sources.put(name, tree(id, processes)::usedSoFar));
        watch.sources.put(LOAD, ProcessTree.alone(ProcessHandle.current().pid())::usedSoFar);
        if (machine().isPresent()) {
            watch.sources.put(MACHINE, () -> machine().orElse(0));
        }
        watch.sources.keySet().forEach(name -> watch.timelines.put(name, new CpuTimeline()));
        watch.thread.scheduleAtFixedRate(watch::look, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private static ProcessTree tree(long id, Map<String, Long> others) {
        boolean ancestor = ProcessHandle.of(id)
                .orElseThrow()
                .descendants()
                .anyMatch(child -> others.values().contains(child.pid()));
        return ancestor ? ProcessTree.alone(id) : ProcessTree.of(id);
    }

    private void look() {
        sources.forEach((name, source) -> {
            long used = source.getAsLong();
            timelines.get(name).add(System.nanoTime(), used);
        });
    }

    /** Seconds of CPU time that each of them has used from one moment of {@link System#nanoTime()} to another. */
    Map<String, Double> between(long from, long to) {
        Map<String, Double> seconds = new TreeMap<>();
        timelines.forEach((name, timeline) -> seconds.put(name, timeline.between(from, to) / 1e9));
        return seconds;
    }

    /** How many cores some of them have used on the average of the last second. */
    double coresInUse(Set<String> names) {
        long now = System.nanoTime();
        long lately = now - Duration.ofSeconds(1).toNanos();
        return names.stream()
                .mapToDouble(name -> timelines.get(name).between(lately, now) / 1e9)
                .sum();
    }

    private static OptionalLong machine() {
        if (!Files.isReadable(MACHINE_FILE)) {
            return OptionalLong.empty();
        }
        try {
            // cpu user nice system idle iowait irq softirq steal ...
            String[] words = Files.readString(MACHINE_FILE)
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .split(" +");
            long ticks = 0;
            for (int column : new int[] {1, 2, 3, 6, 7, 8}) {
                ticks += Long.parseLong(words[column]);
            }
            return OptionalLong.of(ticks * TICK);
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
