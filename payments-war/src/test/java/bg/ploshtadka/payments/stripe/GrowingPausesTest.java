package bg.ploshtadka.payments.stripe;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GrowingPausesTest {
    @ParameterizedTest
    @CsvSource({"0, PT10S", "1, PT20S", "6, PT10M40S", "11, PT5H41M20S", "12, PT6H", "100000, PT6H"})
    void growsToSixHoursAndNeverEnds(int failuresBefore, Duration pause) {
        assertThat(GrowingPauses.after(failuresBefore)).isEqualTo(pause);
    }
}
