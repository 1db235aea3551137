package bg.ploshtadka.system.bench.load;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

class LatenciesTest {
    private final Latencies latencies = new Latencies();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 257, 511, 512, 1_000, 123_456, 7_000_000_000L, Long.MAX_VALUE})
    void tellsEachSizeToLessThanOnePercent(long nanos) {
        latencies.add(nanos);
        latencies.add(Long.MAX_VALUE);

        assertThat(latencies.percentile(0.5)).isCloseTo(nanos, withPercentage(1));
    }

    @Test
    void tellsWhichValueAShareOfAllDoesNotExceed() {
        IntStream.rangeClosed(1, 1000).forEach(i -> latencies.add(i * 1_000L));

        assertThat(latencies.count()).isEqualTo(1000);
        assertThat(latencies.percentile(0.50)).isCloseTo(500_000, withPercentage(1));
        assertThat(latencies.percentile(0.95)).isCloseTo(950_000, withPercentage(1));
        assertThat(latencies.percentile(0.99)).isCloseTo(990_000, withPercentage(1));
    }

    @Test
    void neverTellsMoreThanTheLongest() {
        latencies.add(1_000_001);

        assertThat(latencies.percentile(0.99)).isLessThanOrEqualTo(1_000_001);
        assertThat(latencies.longest()).isEqualTo(1_000_001);
    }

    @Test
    void tellsNothingOfNothing() {
        assertThat(latencies.percentile(0.99)).isZero();
    }
}
