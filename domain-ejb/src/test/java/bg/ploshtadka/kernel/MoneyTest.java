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

    @ParameterizedTest
    @CsvSource({
        "JPY, 1001.00, PT30M, 501.00, 501",
        "JPY, 25.50, PT1H, 26.00, 26",
        "KWD, 3.33, PT30M, 1.67, 1670",
        "KWD, 0.01, PT1H, 0.01, 10",
        "BGN, 48.99, PT1H30M, 73.49, 7349",
        "EUR, 25.01, PT30M, 12.51, 1251"
    })
    void makesTotalsThatTheCurrencyHasCoinsFor(
            String currency, String perHour, String time, String total, long minorUnits) {
        Money made = money(perHour, currency).forTime(Duration.parse(time));

        assertThat(made).isEqualTo(money(total, currency));
        assertThat(made.toMinorUnits()).isEqualTo(minorUnits);
    }

    @ParameterizedTest
    @CsvSource({"EUR, 2", "BGN, 2", "JPY, 0", "KWD, 3"})
    void comesBackFromTheSmallestUnitAsItWas(String currency, int digits) {
        for (long cents = 0; cents <= 100_000; cents += 7) {
            Money total = new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance(currency))
                    .forTime(Duration.ofMinutes(90));

            BigDecimal back = BigDecimal.valueOf(total.toMinorUnits(), digits);

            assertThat(back).isEqualByComparingTo(total.amount());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, PT30M", "333, PT1H30M", "99999, PT24H"})
    void endsInZeroWhereStripeTakesNoThirdDigit(long cents, String time) {
        Money total =
                new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("KWD")).forTime(Duration.parse(time));

        assertThat(total.toMinorUnits() % 10).isZero();
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
