package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.load.Answers;
import bg.ploshtadka.system.bench.load.Measured;
import bg.ploshtadka.system.bench.load.Model;
import bg.ploshtadka.system.bench.load.Scene;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one system, scene by scene; each number is the median of its rounds.
 *
 * @param segments all that was measured
 */
record Figures(List<Measured> segments) {
    /** What the server is called whose CPU time is told. */
    static final String SERVER = "payara";

    /** Whether there is anything of a scene. */
    boolean has(Scene scene) {
        return !atTop(scene).isEmpty();
    }

    /** Requests a second at the top. */
    double perSecond(Scene scene) {
        return median(atTop(scene), Measured::perSecond);
    }

    /** Milliseconds within which half of the requests were answered, or another number of their answers. */
    double answers(Scene scene, ToDoubleFunction<Answers> number) {
        return median(atTop(scene), measured -> number.applyAsDouble(measured.all()));
    }

    /** Milliseconds of the server's CPU time for a request. */
    double cpu(Scene scene) {
        return median(atTop(scene), measured -> measured.cpuPerRequest(SERVER));
    }

    /**
     * The CPU time that the trivial resource costs the server, against that of a scene: what the throughputs would be to
     * each other if the load took no CPU time of its own. Empty without a baseline.
     */
    OptionalDouble cpuRatio(Scene scene) {
        return scene == Scene.BASELINE || !has(Scene.BASELINE)
                ? OptionalDouble.empty()
                : OptionalDouble.of(cpu(Scene.BASELINE) / cpu(scene));
    }

    /** How many requests were answered otherwise than they should be, in all rounds. */
    long errors(Scene scene) {
        return segments.stream()
                .filter(measured -> measured.segment().scene() == scene)
                .mapToLong(measured -> measured.all().errors())
                .sum();
    }

    /**
     * Throughput against the throughput of another scene, round by round: each with what was measured just before. Empty
     * if one of them was not measured.
     */
    OptionalDouble ratio(Scene scene, Scene limit) {
        if (!has(scene) || !has(limit)) {
            return OptionalDouble.empty();
        }
        return limit == Scene.BASELINE
                ? OptionalDouble.of(Medians.of(toBaselines(scene)))
                : OptionalDouble.of(perSecond(scene) / perSecond(limit));
    }

    private double[] toBaselines(Scene scene) {
        return atTop(scene).stream()
                .mapToDouble(measured -> measured.perSecond() / baselineBefore(measured))
                .toArray();
    }

    private double baselineBefore(Measured measured) {
        List<Measured> before = segments.subList(0, segments.indexOf(measured));
        return before.stream()
                .filter(each -> isAtTop(each, Scene.BASELINE))
                .reduce((first, second) -> second)
                .map(Measured::perSecond)
                .orElseThrow(() -> new IllegalStateException("No baseline before " + measured.segment()));
    }

    /** How much longer than half of the answers the longest in a hundred took, at 70 % of the top. */
    OptionalDouble spread(Scene scene) {
        return segments.stream()
                .filter(each ->
                        each.segment().scene() == scene && each.segment().model() instanceof Model.Open)
                .mapToDouble(each -> each.all().spread())
                .findFirst();
    }

    private List<Measured> atTop(Scene scene) {
        return segments.stream().filter(each -> isAtTop(each, scene)).toList();
    }

    private static boolean isAtTop(Measured measured, Scene scene) {
        return measured.segment().scene() == scene
                && !measured.segment().warmUp()
                && measured.segment().model() instanceof Model.Closed;
    }

    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> number) {
        return Medians.of(rounds.stream().mapToDouble(number).toArray());
    }
}
