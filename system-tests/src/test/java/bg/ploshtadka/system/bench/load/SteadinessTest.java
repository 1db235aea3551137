package bg.ploshtadka.system.bench.load;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SteadinessTest {
    private static final long WINDOW = Steadiness.WINDOW.toNanos();

    private final Steadiness steadiness = new Steadiness();

    @Test
    void isSteadyOnceThreeWindowsAgree() {
        windows(10, 50, 100, 104, 101);

        assertThat(steadiness.isSteadyAt(4 * WINDOW)).isFalse();
        assertThat(steadiness.isSteadyAt(5 * WINDOW - 1)).isFalse();
        assertThat(steadiness.isSteadyAt(5 * WINDOW)).isTrue();
    }

    @Test
    void isNotSteadyWhileNeighboursDifferByFivePercentOrMore() {
        windows(100, 100, 95);

        assertThat(steadiness.isSteadyAt(3 * WINDOW)).isFalse();
    }

    @Test
    void isNotSteadyBeforeThreeWindowsAreOver() {
        windows(100, 100);

        assertThat(steadiness.isSteadyAt(2 * WINDOW)).isFalse();
    }

    @Test
    void knowsOnlyWindowsThatAreOver() {
        windows(3, 4, 5);

        assertThat(steadiness.countsUntil(3 * WINDOW - 1)).containsExactly(3L, 4L);
    }

    private void windows(long... counts) {
        for (int i = 0; i < counts.length; i++) {
            long start = i * WINDOW;
            LongStream.range(0, counts[i]).forEach(n -> steadiness.add(start + n));
        }
    }
}
