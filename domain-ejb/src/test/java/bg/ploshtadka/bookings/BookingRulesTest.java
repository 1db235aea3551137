package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static bg.ploshtadka.bookings.BookingFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BookingRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT1H30M", "PT24H"})
    void acceptsWholeHalfHoursFromOneHourToADay(String duration) {
        assertThatCode(() -> BookingRules.checkDuration(Duration.parse(duration)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PT30M, BOOKING_TOO_SHORT",
        "PT59M59.999999S, BOOKING_TOO_SHORT",
        "PT24H30M, BOOKING_TOO_LONG",
        "PT1H15M, BOOKING_NOT_IN_HALF_HOURS",
        "PT1H0.000001S, BOOKING_NOT_IN_HALF_HOURS"
    })
    void namesTheRuleThatADurationBreaks(String duration, ProblemType rule) {
        assertThatThrownBy(() -> BookingRules.checkDuration(Duration.parse(duration)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(rule));
    }

    @Test
    void acceptsAStartFromNowOnTo180DaysAhead() {
        assertThatCode(() -> BookingRules.check(hourFrom(NOW), NOW)).doesNotThrowAnyException();
        assertThatCode(() -> BookingRules.check(hourFrom(NOW.plus(Duration.ofDays(180))), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAStartInThePast() {
        assertThatThrownBy(() -> BookingRules.check(hourFrom(NOW.minusMillis(1)), NOW))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_IN_THE_PAST));
    }

    @Test
    void refusesAStartMoreThan180DaysAhead() {
        Instant tooFar = NOW.plus(Duration.ofDays(180)).plusMillis(1);
        assertThatThrownBy(() -> BookingRules.check(hourFrom(tooFar), NOW))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_TOO_FAR_AHEAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-10M", "PT-29M-59.999999S", "PT1H", "PT4320H"})
    void letsAGuestStartWithinTheRunningHalfHourAndUpTo180DaysAhead(String ahead) {
        assertThatCode(() -> BookingRules.checkForGuest(hourFrom(NOW.plus(Duration.parse(ahead))), NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PT-30M, PT1H, BOOKING_IN_THE_PAST",
        "PT-2H, PT4H, BOOKING_IN_THE_PAST",
        "PT4320H0.000001S, PT1H, BOOKING_TOO_FAR_AHEAD",
        "PT-10M, PT30M, BOOKING_TOO_SHORT",
        "PT1H, PT24H30M, BOOKING_TOO_LONG",
        "PT1H, PT1H10M, BOOKING_NOT_IN_HALF_HOURS"
    })
    void namesTheRuleThatAGuestsTimeBreaks(String ahead, String duration, ProblemType rule) {
        Instant start = NOW.plus(Duration.parse(ahead));
        TimeSpan time = new TimeSpan(start, start.plus(Duration.parse(duration)));

        assertThatThrownBy(() -> BookingRules.checkForGuest(time, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(rule));
    }

    private static TimeSpan hourFrom(Instant start) {
        return new TimeSpan(start, start.plus(Duration.ofHours(1)));
    }
}
