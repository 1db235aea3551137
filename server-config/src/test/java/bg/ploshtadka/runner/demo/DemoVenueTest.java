package bg.ploshtadka.runner.demo;

import bg.ploshtadka.venues.OpeningTime;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DemoVenueTest {
    @Test
    void daysThatDifferStandBesideTheDefault() {
        assertThat(withHours("08:00-22:00 6=09:00-18:00").workingHours())
                .isEqualTo("{\"6\":{\"open\":\"09:00\",\"close\":\"18:00\"},"
                        + "\"default\":{\"open\":\"08:00\",\"close\":\"22:00\"}}");
    }

    @Test
    void aClosedDayLeavesNoDefault() {
        assertThat(withHours("08:00-22:00 6=closed").workingHours())
                .contains("\"0\"", "\"5\"")
                .doesNotContain("\"6\"", "default");
    }

    @Test
    void alwaysOpenIsAnEmptyObject() {
        assertThat(withHours("always").workingHours()).isEqualTo("{}");
    }

    @Test
    void severalCourtsAreNumbered() {
        assertThat(DemoCourt.several("Корт*2@9.50"))
                .extracting(DemoCourt::name, court -> court.price().orElseThrow())
                .containsExactly(tuple("Корт 1", new BigDecimal("9.50")), tuple("Корт 2", new BigDecimal("9.50")));
    }

    @Test
    void aSingleCourtKeepsItsName() {
        assertThat(DemoCourt.several("Зала")).singleElement().satisfies(court -> {
            assertThat(court.name()).isEqualTo("Зала");
            assertThat(court.price()).isEmpty();
        });
    }

    static List<DemoVenue> venues() {
        return VenueRows.list();
    }

    @ParameterizedTest
    @MethodSource("venues")
    void theProductCanReadTheHours(DemoVenue venue) {
        Matcher day = Pattern.compile("\"open\":\"(.*?)\",\"close\":\"(.*?)\"").matcher(venue.workingHours());
        assertThat(day.results().map(found -> new OpeningTime(found.group(1), found.group(2))))
                .isNotEmpty();
    }

    private static DemoVenue withHours(String hours) {
        return DemoVenue.of("a | b | c | 42.1 | 23.1 | tennis | 10.00 | 4 | in | p | " + hours
                + " | Корт | Кафене | 4.10 | 3 | Описание");
    }
}
