package bg.ploshtadka.kernel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalDaysTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 401})
    void refusesNoDaysAndTooMany(int number) {
        assertThatThrownBy(() -> new LocalDays(DAY, DAY.plusDays(number))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesFourHundredDays() {
        assertThat(new LocalDays(DAY, DAY.plusDays(400)).to()).isEqualTo("2028-05-01");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 23", "2027-10-31, 25", "2027-05-01, 24"})
    void lastAsLongAsTheirClocksSay(LocalDate day, long hours) {
        assertThat(new LocalDays(day, day.plusDays(1))
                        .in(ZoneId.of("Europe/Sofia"))
                        .duration())
                .isEqualTo(Duration.ofHours(hours));
    }
}
