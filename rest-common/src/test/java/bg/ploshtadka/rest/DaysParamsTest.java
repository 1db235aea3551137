package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.LocalDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DaysParamsTest {
    /** The first of June has begun in Sofia, and not yet in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-05-31T21:30:00Z"), ZoneOffset.UTC);

    @Test
    void endWithTodayAndAreThirtyUnlessSomebodySaysOtherwise() {
        assertThat(days(null, null)).isEqualTo(new LocalDays(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 6, 2)));
        assertThat(days("2027-06-01", null).to()).isEqualTo("2027-06-02");
        assertThat(days(null, "2027-01-31").from()).isEqualTo("2027-01-01");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-02, 2027-05-02", "2027-05-02, 2027-05-01", "2027-06-02,"})
    void refuseAnEndThatIsNoneLater(String from, String to) {
        assertRefused(from, to, "must be later than from");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2027-02-06", "1970-01-01, 2199-12-31", "2026-01-01,"})
    void refuseMoreThanFourHundred(String from, String to) {
        assertRefused(from, to, "must be at most 400 days later than from");
    }

    private static void assertRefused(String from, String to, String message) {
        assertThatThrownBy(() -> days(from, to))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors())
                                .containsExactly(new Problem.FieldError("to", "query", message)));
    }

    private static LocalDays days(String from, String to) {
        DaysParams params = new DaysParams();
        params.from = from == null ? null : LocalDate.parse(from);
        params.to = to == null ? null : LocalDate.parse(to);
        return params.toDays(CLOCK);
    }
}
