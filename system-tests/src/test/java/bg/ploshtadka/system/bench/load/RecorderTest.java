package bg.ploshtadka.system.bench.load;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecorderTest {
    private static final long BEGIN = -5_000_000_000L;
    private static final long SECOND = 1_000_000_000L;
    private static final Segment SEGMENT =
            Segment.measured(Scene.VENUES, new Model.Closed(2), Duration.ofSeconds(10), 1);

    private final Recorder recorder = new Recorder(SEGMENT);

    @Test
    void countsNothingThatBeganDuringTheLeadIn() {
        recorder.arrived(BEGIN);
        recorder.answered("venues", BEGIN + SECOND - 1, BEGIN + 2 * SECOND, true);
        recorder.answered("venues", BEGIN + SECOND, BEGIN + 2 * SECOND, false);
        recorder.answered("venues", BEGIN + 3 * SECOND, BEGIN + 5 * SECOND, true);

        assertThat(recorder.all().count()).isEqualTo(2);
        assertThat(recorder.requests().get("venues").errors.sum()).isEqualTo(1);
        assertThat(recorder.length()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void isOverWhenLeadInAndLengthHavePassedSinceTheFirstClient() {
        recorder.arrived(BEGIN);
        recorder.arrived(BEGIN + SECOND);

        assertThat(recorder.isOver(BEGIN + 11 * SECOND - 1)).isFalse();
        assertThat(recorder.isOver(BEGIN + 11 * SECOND)).isTrue();
    }

    @Test
    void endsAWarmUpAsSoonAsItIsSteady() {
        Recorder warmUp = new Recorder(Segment.warmUp(Scene.VENUES, 2, Duration.ofMinutes(1)));
        warmUp.arrived(BEGIN);
        for (int i = 0; i < 3; i++) {
            long at = BEGIN + i * Steadiness.WINDOW.toNanos();
            warmUp.answered("venues", at, at + 1, false);
        }

        assertThat(warmUp.isOver(BEGIN + 3 * Steadiness.WINDOW.toNanos() - 1)).isFalse();
        assertThat(warmUp.isOver(BEGIN + 3 * Steadiness.WINDOW.toNanos())).isTrue();
        assertThat(warmUp.steady()).isTrue();
    }

    @Test
    void tellsNothingOfASegmentWithoutRequests() {
        recorder.arrived(BEGIN);

        assertThat(recorder.length()).isZero();
    }
}
