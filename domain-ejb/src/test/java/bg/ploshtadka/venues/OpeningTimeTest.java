package bg.ploshtadka.venues;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OpeningTimeTest {
    @ParameterizedTest
    @CsvSource({"00:00,24:00", "00:00,00:01", "23:59,24:00", "08:00,22:00", "09:30,19:45"})
    void acceptsADay(String open, String close) {
        assertThat(new OpeningTime(open, close).open()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "24:00,24:00",
        "8:00,22:00",
        "08:00,24:01",
        "08:00,25:00",
        "08:60,22:00",
        "0800,2200",
        "08:00:00,22:00",
        "'',22:00",
        "08:00,''"
    })
    void refusesWhatIsNoTime(String open, String close) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningTime(open, close));
    }

    @ParameterizedTest
    @CsvSource({"08:00,08:00", "22:00,08:00", "18:00,00:00"})
    void refusesToCloseBeforeOpening(String open, String close) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningTime(open, close));
    }

    @Test
    void knowsWhetherTimesAreInOrder() {
        assertThat(OpeningTime.isInOrder("08:00", "24:00")).isTrue();
        assertThat(OpeningTime.isInOrder("08:00", "08:00")).isFalse();
    }
}
