package bg.ploshtadka.system.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Writes down what happens in a segment. Moments are those of {@link System#nanoTime()}. For any number of threads. */
final class Recorder {
    private static final long NONE = Long.MIN_VALUE;

    private final Segment segment;
    private final AtomicLong begin = new AtomicLong(NONE);
    private final AtomicLong firstStart = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong lastEnd = new AtomicLong(NONE);
    private final Steadiness steadiness = new Steadiness();
    private final LongAdder iterations = new LongAdder();
    private final Latencies all = new Latencies();
    private final ConcurrentMap<String, Request> requests = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private volatile boolean steady;

    /** What is written down of one kind of request. */
    static final class Request {
        final Latencies latencies = new Latencies();
        final LongAdder errors = new LongAdder();
    }

    Recorder(Segment segment) {
        this.segment = segment;
    }

    Segment segment() {
        return segment;
    }

    /** A client is there; the segment begins with the first one. */
    void arrived(long now) {
        begin.compareAndSet(NONE, now);
    }

    /** Whether clients shall stop. */
    boolean isOver(long now) {
        long since = now - begin.get();
        if (segment.warmUp() && !steady && steadiness.isSteadyAt(since)) {
            steady = true;
        }
        return steady || since >= segment.length().toNanos();
    }

    /** A request has its answer; during the lead-in it does not count. */
    void answered(String name, long start, long end, boolean wrong) {
        steadiness.add(end - begin.get());
        if (start - begin.get() < segment.leadIn().toNanos()) {
            return;
        }
        firstStart.accumulateAndGet(start, Math::min);
        lastEnd.accumulateAndGet(end, Math::max);
        Request request = requests.computeIfAbsent(name, key -> new Request());
        request.latencies.add(end - start);
        all.add(end - start);
        if (wrong) {
            request.errors.increment();
        }
    }

    /** A client has done once what it does again and again. */
    void iterated(long start) {
        if (start - begin.get() >= segment.leadIn().toNanos()) {
            iterations.increment();
        }
    }

    /** Counts a status, where more than one is right. */
    void count(int status) {
        statuses.computeIfAbsent(status, key -> new LongAdder()).increment();
    }

    /** How often each of the statuses that were counted came. */
    Map<Integer, Long> statuses() {
        Map<Integer, Long> counts = new TreeMap<>();
        statuses.forEach((status, count) -> counts.put(status, count.sum()));
        return counts;
    }

    long iterations() {
        return iterations.sum();
    }

    Latencies all() {
        return all;
    }

    Map<String, Request> requests() {
        return requests;
    }

    boolean steady() {
        return steady;
    }

    /** Requests of each window of the warm-up. */
    List<Long> windows() {
        return all.count() == 0 ? List.of() : steadiness.countsUntil(lastEnd.get() - begin.get());
    }

    /** The start of the first request that counts; 0 without any. */
    long from() {
        return all.count() == 0 ? 0 : firstStart.get();
    }

    /** The end of the last request that counts; 0 without any. */
    long to() {
        return all.count() == 0 ? 0 : lastEnd.get();
    }

    /** From the first to the last request that counts. */
    Duration length() {
        return Duration.ofNanos(to() - from());
    }
}
