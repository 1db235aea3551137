package bg.ploshtadka.system.bench.load;

import java.util.ArrayList;
import java.util.List;

/** What of a plan can be run at once, and the loads that depend on what was measured before. */
final class Parts {
    private Parts() {}

    /** The segments in their order, cut where one begins that depends on those before. */
    static List<List<Segment>> of(List<Segment> segments) {
        List<List<Segment>> parts = new ArrayList<>();
        boolean dependent = false;
        for (Segment segment : segments) {
            boolean depends = segment.model() instanceof Model.ShareOfTop;
            if (parts.isEmpty() || depends && !dependent) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(segment);
            dependent = depends;
        }
        return parts;
    }

    /** The segment with a load in numbers. */
    static Segment resolve(Segment segment, List<Measured> before) {
        return segment.model() instanceof Model.ShareOfTop part
                ? segment.with(new Model.Open(Math.max(1, part.share() * top(segment, before))))
                : segment;
    }

    private static double top(Segment segment, List<Measured> before) {
        double[] tops = before.stream()
                .filter(each ->
                        each.segment().isLike(segment) && !each.segment().warmUp())
                .filter(each -> each.segment().model() instanceof Model.Closed)
                .mapToDouble(Measured::iterationsPerSecond)
                .sorted()
                .toArray();
        if (tops.length == 0) {
            throw new IllegalStateException("Nothing before tells the top of " + segment);
        }
        return (tops[(tops.length - 1) / 2] + tops[tops.length / 2]) / 2;
    }
}
