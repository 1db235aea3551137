package bg.ploshtadka.system.bench.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A process and all that it has started. What has ended keeps its CPU time. For one thread. */
final class ProcessTree {
    private final ProcessHandle root;
    private final boolean alone;
    private final Map<Long, Duration> used = new HashMap<>();

    private ProcessTree(ProcessHandle root, boolean alone) {
        this.root = root;
        this.alone = alone;
    }

    static ProcessTree of(long id) {
        return new ProcessTree(ProcessHandle.of(id).orElseThrow(), false);
    }

    /** A process without what it has started. */
    static ProcessTree alone(long id) {
        return new ProcessTree(ProcessHandle.of(id).orElseThrow(), true);
    }

    /** The CPU time it has used so far, in nanoseconds; the kernel counts hundredths of a second. */
    long usedSoFar() {
        Stream<ProcessHandle> living = alone ? Stream.of(root) : Stream.concat(Stream.of(root), root.descendants());
        living.forEach(process -> process.info()
                .totalCpuDuration()
                .ifPresent(time -> used.merge(process.pid(), time, (a, b) -> a.compareTo(b) > 0 ? a : b)));
        return used.values().stream().mapToLong(Duration::toNanos).sum();
    }
}
