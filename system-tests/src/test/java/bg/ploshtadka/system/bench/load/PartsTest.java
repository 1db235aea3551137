package bg.ploshtadka.system.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartsTest {
    private static final Segment TOP = segment(Scene.SLOTS, new Model.Closed(16));
    private static final Segment SHARE = segment(Scene.SLOTS, new Model.ShareOfTop(0.7));

    @Test
    void cutsThePlanWhereALoadDependsOnWhatIsMeasuredBefore() {
        assertThat(Parts.of(List.of(TOP, TOP, SHARE, SHARE, TOP, SHARE)))
                .containsExactly(List.of(TOP, TOP), List.of(SHARE, SHARE, TOP), List.of(SHARE));
    }

    @Test
    void takesTheShareOfTheMedianOfTheSameScene() {
        List<Measured> before = List.of(
                measured(TOP, 100),
                measured(TOP, 300),
                measured(TOP, 120),
                measured(TOP.by(Door.FRONT_DOOR), 1),
                measured(segment(Scene.ME, new Model.Closed(16)), 2),
                measured(Segment.warmUp(Scene.SLOTS, 16, Duration.ofSeconds(9)), 3));

        assertThat(((Model.Open) Parts.resolve(SHARE, before).model()).perSecond())
                .isEqualTo(84);
    }

    @Test
    void leavesLoadsInNumbersAlone() {
        assertThat(Parts.resolve(TOP, List.of())).isEqualTo(TOP);
    }

    @Test
    void refusesAShareOfWhatWasNotMeasured() {
        assertThatThrownBy(() -> Parts.resolve(SHARE, List.of())).isInstanceOf(IllegalStateException.class);
    }

    private static Segment segment(Scene scene, Model model) {
        return Segment.measured(scene, model, Duration.ofSeconds(5), 1);
    }

    private static Measured measured(Segment segment, long iterationsPerSecond) {
        Answers answers = new Answers(iterationsPerSecond, 0, 1, 1, 1, 1);
        return new Measured(segment, 1, iterationsPerSecond, answers, Map.of(), Map.of(), Map.of(), false, List.of());
    }
}
