package bg.ploshtadka.system.bench.load;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuredTest {
    private static final Segment RACE = Segment.measured(Scene.RACE, new Model.Closed(3), Duration.ofSeconds(1), 1);

    @Test
    void acceptsARaceThatOneHasWon() {
        assertThat(raceWith(201, 409, 409).all().errors()).isZero();
    }

    @Test
    void refusesARaceThatNobodyOrTwoHaveWon() {
        assertThat(raceWith(409, 409, 409).all().errors()).isEqualTo(1);
        assertThat(raceWith(201, 409, 201).all().errors()).isEqualTo(1);
    }

    @Test
    void tellsRequestsAndTimeInProportion() {
        Measured race = raceWith(201, 409, 409, 409);

        assertThat(race.all().requests()).isEqualTo(4);
        assertThat(race.perSecond()).isEqualTo(2);
        assertThat(race.statuses()).isEqualTo(Map.of(201, 1L, 409, 3L));
    }

    private static Measured raceWith(int... statuses) {
        Recorder recorder = new Recorder(RACE);
        recorder.arrived(0);
        IntStream.of(statuses).forEach(status -> {
            recorder.answered("race", 0, Duration.ofSeconds(2).toNanos(), false);
            recorder.count(status);
        });
        try (CpuWatch nobody = CpuWatch.of(Map.of())) {
            return Measured.of(recorder, nobody);
        }
    }
}
