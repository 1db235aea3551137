package bg.ploshtadka.system.bench.load;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** Moments of this clock may be negative. */
    private static final long BEGIN = -5 * SECOND;

    private double coresInUse = 2;
    private final Rest rest = new Rest(() -> coresInUse);

    @Test
    void lastsUntilTheSystemHasNothingToDo() {
        assertThat(rest.isOver(BEGIN)).isFalse();
        assertThat(rest.isOver(BEGIN + 30 * SECOND)).isFalse();

        coresInUse = 0.1;
        assertThat(rest.isOver(BEGIN + 30 * SECOND)).isTrue();
    }

    @Test
    void lastsForAsLongAsTheSystemIsLookedBackAt() {
        coresInUse = 0;

        assertThat(rest.isOver(BEGIN)).isFalse();
        assertThat(rest.isOver(BEGIN + SECOND - 1)).isFalse();
        assertThat(rest.isOver(BEGIN + SECOND)).isTrue();
    }

    @Test
    void endsEvenIfTheSystemNeverRests() {
        assertThat(rest.isOver(BEGIN)).isFalse();
        assertThat(rest.isOver(BEGIN + 119 * SECOND)).isFalse();
        assertThat(rest.isOver(BEGIN + 120 * SECOND)).isTrue();
    }
}
