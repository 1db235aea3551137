package bg.ploshtadka.kernel;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"EUR, 25.00, 2500", "BGN, 0.01, 1", "JPY, 500.00, 500", "KWD, 1.25, 1250"})
    void countsInTheSmallestUnitOfItsCurrency(String currency, String amount, long minorUnits) {
        assertThat(money(amount, currency).toMinorUnits()).isEqualTo(minorUnits);
    }

    @Test
    void neverLosesAPartOfASmallestUnit() {
        assertThatThrownBy(() -> money("500.50", "JPY").toMinorUnits()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> money("1.001", "EUR")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> money("-0.01", "EUR")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"33.33, PT1H30M, 50.00", "33.33, PT30M, 16.67", "0.01, PT30M, 0.01", "0.00, PT5H, 0.00"})
    void makesAPriceOfAnHourAndATimeRoundedHalfUp(String perHour, String time, String total) {
        assertThat(money(perHour, "EUR").forTime(Duration.parse(time))).isEqualTo(money(total, "EUR"));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
