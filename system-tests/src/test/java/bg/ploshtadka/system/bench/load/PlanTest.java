package bg.ploshtadka.system.bench.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PlanTest {
    @TempDir
    Path folder;

    @Test
    void readsThePlanThatItHasWritten() {
        Plan plan = new Plan(
                URI.create("http://localhost:1"),
                URI.create("http://localhost:2"),
                folder.resolve("feeds"),
                7,
                folder,
                Map.of("payara", 12L, "postgresql", 13L),
                List.of(
                        Segment.warmUp(Scene.BASELINE, 16, Duration.ofSeconds(60)),
                        Segment.measured(Scene.DAY, new Model.Open(12.5), Duration.ofMillis(2500), 2)
                                .by(Door.FRONT_DOOR),
                        Segment.measured(Scene.RACE, new Model.Closed(200), Duration.ofSeconds(1), 1),
                        Segment.measured(Scene.SLOTS, new Model.ShareOfTop(0.7), Duration.ofSeconds(5), 3)));
        plan.write(folder.resolve("plan.json"));

        assertThat(Plan.read(folder.resolve("plan.json"))).isEqualTo(plan);
    }

    @Test
    void readsTheResultsThatItHasWritten() {
        Answers answers = new Answers(1000, 1, 0.5, 1.25, 3, 77);
        Measured measured = new Measured(
                Segment.measured(Scene.ME, new Model.Closed(4), Duration.ofSeconds(5), 1),
                5.01,
                999,
                answers,
                Map.of("me", answers),
                Map.of(201, 1L, 409, 199L),
                Map.of("payara", 4.2),
                true,
                List.of(3L, 4L));
        Results results = new Results(12, List.of(folder.resolve("index.html")), List.of(measured));
        results.write(folder.resolve("results.json"));

        assertThat(Results.read(folder.resolve("results.json"))).isEqualTo(results);
        assertThat(measured.cpuPerRequest("payara")).isEqualTo(4.2);
        assertThat(answers.spread()).isEqualTo(6);
    }
}
