package bg.ploshtadka.system.bench.load;

import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** How much CPU time somebody had used by when. In between, it is assumed to have been used evenly. Nanoseconds. */
final class CpuTimeline {
    private final NavigableMap<Long, Long> samples = new ConcurrentSkipListMap<>();

    void add(long at, long used) {
        samples.put(at, used);
    }

    /** What was used from one moment to another; 0 if nothing is known. */
    long between(long from, long to) {
        return samples.isEmpty() ? 0 : Math.round(usedAt(to) - usedAt(from));
    }

    private double usedAt(long moment) {
        Map.Entry<Long, Long> before = samples.floorEntry(moment);
        Map.Entry<Long, Long> after = samples.ceilingEntry(moment);
        if (before == null) {
            return after.getValue();
        } else if (after == null || after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        double share = (moment - before.getKey()) / (double) (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }
}
