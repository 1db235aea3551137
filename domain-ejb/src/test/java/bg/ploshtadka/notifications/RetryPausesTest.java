package bg.ploshtadka.notifications;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPausesTest {
    @Test
    void growUpToAQuarterOfAnHour() {
        assertThat(IntStream.range(1, RetryPauses.MAX_ATTEMPTS)
                        .mapToObj(attempts ->
                                RetryPauses.after(attempts).orElseThrow().toSeconds()))
                .containsExactly(5L, 15L, 45L, 135L, 405L, 900L, 900L);
    }

    @Test
    void endAfterTheLastAttempt() {
        assertThat(RetryPauses.after(RetryPauses.MAX_ATTEMPTS)).isEmpty();
    }

    @Test
    void outlastTheUsualGreylisting() {
        Duration all = IntStream.range(1, RetryPauses.MAX_ATTEMPTS)
                .mapToObj(attempts -> RetryPauses.after(attempts).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isGreaterThan(Duration.ofMinutes(30));
    }
}
