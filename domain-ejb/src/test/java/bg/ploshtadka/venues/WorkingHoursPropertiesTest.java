package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Working hours against a caretaker who looks at the clock every minute. */
class WorkingHoursPropertiesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void coverExactlyTheSpansInWhichTheCaretakerNeverCloses(@ForAll("questions") Question question) {
        assertThat(question.hours().cover(question.span(), question.zone()))
                .isEqualTo(question.caretaker().isOpenDuring(question.span()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void openOnADayExactlyTheMinutesInWhichTheCaretakerHasOpened(@ForAll("questions") Question question) {
        Caretaker caretaker = question.caretaker();
        Instant end = question.beginOf(question.day().plusDays(1));
        List<Instant> open = Stream.iterate(question.beginOf(question.day()), end::isAfter, start -> start.plus(MINUTE))
                .filter(caretaker::isOpenAt)
                .toList();

        assertThat(question.hours().openOn(question.day(), question.zone()).stream()
                        .flatMap(opening ->
                                Stream.iterate(opening.start(), opening.end()::isAfter, start -> start.plus(MINUTE))))
                .containsExactlyElementsOf(open);
    }

    @Provide
    Arbitrary<Question> questions() {
        return RandomHours.zones()
                .flatMap(zone -> Combinators.combine(
                                RandomHours.hours(),
                                RandomHours.days(zone),
                                Arbitraries.integers().between(0, MINUTES_OF_A_DAY - 1),
                                Arbitraries.integers().between(1, MINUTES_OF_A_DAY))
                        .as((hours, day, start, minutes) -> new Question(hours, zone, day, start, minutes)));
    }

    /** Is a venue of these hours open for so many minutes, from so many after the day's beginning on? */
    record Question(WorkingHours hours, ZoneId zone, LocalDate day, int start, int minutes) {
        TimeSpan span() {
            Instant from = beginOf(day).plus(Duration.ofMinutes(start));
            return new TimeSpan(from, from.plus(Duration.ofMinutes(minutes)));
        }

        Instant beginOf(LocalDate any) {
            return any.atStartOfDay(zone).toInstant();
        }

        Caretaker caretaker() {
            return new Caretaker(hours, zone, day, day.plusDays(2));
        }
    }
}
