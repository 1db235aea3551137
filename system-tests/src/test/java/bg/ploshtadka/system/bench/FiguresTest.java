package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.load.Answers;
import bg.ploshtadka.system.bench.load.Measured;
import bg.ploshtadka.system.bench.load.Model;
import bg.ploshtadka.system.bench.load.Scene;
import bg.ploshtadka.system.bench.load.Segment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FiguresTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** The machine was half as fast in the second round and a third as fast in the third. */
    private final Figures figures = new Figures(List.of(
            warmUp(Scene.BASELINE, 1),
            warmUp(Scene.SLOTS, 1),
            atTop(Scene.BASELINE, 1000),
            atTop(Scene.SLOTS, 700),
            atTop(Scene.BASELINE, 500),
            atTop(Scene.SLOTS, 350),
            atTop(Scene.BASELINE, 333),
            atTop(Scene.SLOTS, 300),
            atUsual(Scene.SLOTS, 245)));

    @Test
    void comparesWithTheBaselineDirectlyBefore() {
        assertThat(figures.ratio(Scene.SLOTS, Scene.BASELINE).orElseThrow()).isCloseTo(0.7, within(0.001));
    }

    @Test
    void comparesWithAnotherSceneByMedians() {
        assertThat(figures.ratio(Scene.BASELINE, Scene.SLOTS).orElseThrow()).isCloseTo(500 / 350.0, within(0.001));
    }

    @Test
    void tellsNothingOfWhatWasNotMeasured() {
        assertThat(figures.ratio(Scene.BOOK, Scene.BASELINE)).isEmpty();
        assertThat(figures.ratio(Scene.SLOTS, Scene.BOOK)).isEmpty();
        assertThat(figures.spread(Scene.BASELINE)).isEmpty();
    }

    @Test
    void leavesWarmUpAndUsualLoadOutOfTheTop() {
        assertThat(figures.perSecond(Scene.SLOTS)).isEqualTo(350);
        assertThat(figures.spread(Scene.SLOTS)).hasValue(4);
    }

    @Test
    void comparesCpuTime() {
        assertThat(figures.cpu(Scene.BASELINE)).isCloseTo(2, within(0.001));
        assertThat(figures.cpuRatio(Scene.SLOTS).orElseThrow()).isCloseTo(0.7, within(0.001));
        assertThat(figures.cpuRatio(Scene.BASELINE)).isEmpty();
    }

    private static Measured warmUp(Scene scene, long requests) {
        return measured(Segment.warmUp(scene, 8, SECOND), requests);
    }

    private static Measured atTop(Scene scene, long requests) {
        return measured(Segment.measured(scene, new Model.Closed(8), SECOND, 1), requests);
    }

    private static Measured atUsual(Scene scene, long requests) {
        return measured(Segment.measured(scene, new Model.Open(requests), SECOND, 1), requests);
    }

    /** In one second, with one second of the server's CPU time. */
    private static Measured measured(Segment segment, long requests) {
        Answers answers = new Answers(requests, 0, 2, 5, 8, 9);
        return new Measured(
                segment, 1, requests, answers, Map.of(), Map.of(), Map.of(Figures.SERVER, 1.0), true, List.of());
    }
}
