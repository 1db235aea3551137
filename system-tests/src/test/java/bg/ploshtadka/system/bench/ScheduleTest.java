package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.load.Model;
import bg.ploshtadka.system.bench.load.Scene;
import bg.ploshtadka.system.bench.load.Segment;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTest {
    static Stream<Set<Scene>> choices() {
        return Stream.concat(
                Stream.of(Scene.values()).map(Set::of),
                Stream.of(EnumSet.allOf(Scene.class), EnumSet.of(Scene.DAY, Scene.SLOTS)));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void knowsTheTopOfWhateverIsMeasuredAtAShareOfIt(Set<Scene> scenes) {
        Schedule schedule = new Schedule(scenes, Duration.ofSeconds(3), 2, 8);

        for (List<Segment> segments : List.of(schedule.day(), schedule.straight())) {
            assertThat(segments)
                    .filteredOn(segment -> segment.model() instanceof Model.ShareOfTop)
                    .allSatisfy(part -> assertThat(segments.subList(0, segments.indexOf(part)))
                            .anyMatch(top -> top.isLike(part) && !top.warmUp() && top.model() instanceof Model.Closed));
        }
    }
}
