package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.load.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What the product is to reach, and whether it does. What was not measured is not told. */
final class Targets {
    private static final double MOST_SPREAD = 5;
    private static final double LEAST_ON_LARGE = 0.8;
    private static final Duration LONGEST_START = Duration.ofSeconds(20);
    private static final long MOST_MEGABYTES = 700;

    /** The least ratio to the limit. */
    private static final Map<Scene, Double> LEAST = new TreeMap<>(Map.of(
            Scene.VENUES, 0.7,
            Scene.SLOTS, 0.7,
            Scene.VERIFY, 0.7,
            Scene.VENUES_SIGNED_IN, 0.8,
            Scene.VENUE_SIGNED_IN, 0.8,
            Scene.BOOK, 0.5));

    private final List<String> lines = new ArrayList<>();

    private Targets() {}

    /**
     * Compares with the targets.
     *
     * @param small the same on a nearly empty data set, if that was measured
     */
    static List<String> lines(Run large, Optional<Run> small) {
        Targets targets = new Targets();
        LEAST.forEach((scene, least) ->
                targets.atLeast(scene.label() + " to " + Run.limit(scene), large.ratio(scene), least));
        for (Scene scene : Scene.values()) {
            targets.atMost(
                    scene.label() + ": p99 to p50 at 70 %", large.of(scene).spread(scene), MOST_SPREAD);
        }
        small.ifPresent(run -> targets.compare(large, run));
        targets.atMost(
                "start in seconds", OptionalDouble.of(large.startUp().toMillis() / 1e3), LONGEST_START.toSeconds());
        if (large.residentMegabytes() > 0) {
            targets.atMost("MiB in memory after the day", OptionalDouble.of(large.residentMegabytes()), MOST_MEGABYTES);
        }
        return targets.lines;
    }

    /** Each against the baseline of its own system: the two do not run at the same time. */
    private void compare(Run large, Run small) {
        for (Scene scene : EnumSet.complementOf(EnumSet.of(Scene.BASELINE, Scene.RACE))) {
            OptionalDouble one = large.scenes().ratio(scene, Scene.BASELINE);
            OptionalDouble other = small.scenes().ratio(scene, Scene.BASELINE);
            if (one.isPresent() && other.isPresent()) {
                atLeast(
                        scene.label() + ": large data to small",
                        OptionalDouble.of(one.getAsDouble() / other.getAsDouble()),
                        LEAST_ON_LARGE);
            }
        }
    }

    private void atLeast(String what, OptionalDouble number, double least) {
        number.ifPresent(value -> line(value >= least, what, value, "at least", least));
    }

    private void atMost(String what, OptionalDouble number, double most) {
        number.ifPresent(value -> line(value <= most, what, value, "at most", most));
    }

    private void line(boolean reached, String what, double value, String bound, double target) {
        lines.add(String.format(
                Locale.ROOT, "%s %-45s %8.2f  (%s %s)", reached ? "✓" : "✗", what, value, bound, plain(target)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
