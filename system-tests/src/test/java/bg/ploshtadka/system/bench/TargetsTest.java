package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.data.Size;
import bg.ploshtadka.system.bench.load.Answers;
import bg.ploshtadka.system.bench.load.Measured;
import bg.ploshtadka.system.bench.load.Model;
import bg.ploshtadka.system.bench.load.Scene;
import bg.ploshtadka.system.bench.load.Segment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TargetsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void comparesBothDataSetsEachAgainstItsOwnBaseline() {
        Run large = run(Size.LARGE, atTop(Scene.BASELINE, 1000), atTop(Scene.SLOTS, 750), atTop(Scene.BOOK, 90));
        Run small = run(Size.SMALL, atTop(Scene.BASELINE, 2000), atTop(Scene.SLOTS, 1600), atTop(Scene.BOOK, 300));

        assertThat(Targets.lines(large, Optional.of(small)))
                .anyMatch(line -> line.matches("✓ slots: large data to small +0\\.94 .*"))
                .anyMatch(line -> line.matches("✗ book: large data to small +0\\.60 .*"))
                .noneMatch(line -> line.contains("baseline: large data"));
    }

    @Test
    void tellsWhatIsReachedAndWhatIsNot() {
        Run large = run(Size.LARGE, atTop(Scene.BASELINE, 1000), atTop(Scene.SLOTS, 750));

        assertThat(Targets.lines(large, Optional.empty()))
                .anyMatch(line -> line.matches("✓ slots to trivial resource +0\\.75 .*"))
                .anyMatch(line -> line.matches("✓ start in seconds +17\\.00 .*"))
                .anyMatch(line -> line.matches("✗ MiB in memory after the day +754\\.00 .*"));
    }

    private static Run run(Size size, Measured... scenes) {
        return new Run(
                size,
                Duration.ofSeconds(17),
                754,
                new Figures(List.of()),
                new Figures(List.of(scenes)),
                OptionalDouble.empty());
    }

    private static Measured atTop(Scene scene, long requests) {
        return new Measured(
                Segment.measured(scene, new Model.Closed(8), SECOND, 1),
                1,
                requests,
                new Answers(requests, 0, 2, 5, 8, 9),
                Map.of(),
                Map.of(),
                Map.of(Figures.SERVER, 1.0),
                true,
                List.of());
    }
}
