package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.BookableTime;
import bg.ploshtadka.kernel.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What a visit asks of working hours, in texts, against what they themselves say of moments. */
class VisitPropertiesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void asksOfAnyHoursWhatTheyMean(@ForAll("scenes") Scene scene) {
        assertThat(scene.fitsByTexts()).isEqualTo(scene.fitsByMoments());
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void asksOfHoursAroundAChangeOfClocksWhatTheyMean(@ForAll("changes") Scene scene) {
        assertThat(scene.fitsByTexts()).isEqualTo(scene.fitsByMoments());
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return RandomHours.zones()
                .flatMap(zone -> Combinators.combine(
                                RandomHours.hours(), RandomHours.days(zone), halves(0, 47), halves(2, 48))
                        .as((hours, day, time, duration) ->
                                new Scene(hours, zone, day.atStartOfDay().plus(time), duration)));
    }

    /** Begins or ends within two hours of a change, and opens and closes likewise. */
    @Provide
    Arbitrary<Scene> changes() {
        return RandomHours.zones()
                .filter(zone -> zone.getRules().nextTransition(newYear(zone)) != null)
                .flatMap(zone -> Arbitraries.of(true, false).flatMap(first -> around(zone, change(zone, first))));
    }

    private static Arbitrary<Scene> around(ZoneId zone, ZoneOffsetTransition change) {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(-8, 8).map(quarters -> quarters * 15);
        Arbitrary<Integer> opens = Arbitraries.oneOf(Arbitraries.just(0), minutes(change, offsets));
        Arbitrary<Integer> closes = Arbitraries.oneOf(Arbitraries.just(MINUTES_OF_A_DAY), minutes(change, offsets));
        Arbitrary<WorkingHours> hours = Combinators.combine(opens, closes)
                .as((open, close) -> hours(Math.min(open, close), Math.max(open, close)));
        Arbitrary<Boolean> ends = Arbitraries.of(true, false);
        return Combinators.combine(hours, halves(-4, 4), halves(2, 12), ends).as((each, offset, duration, end) -> {
            Instant moment = change.getInstant().plus(offset).minus(end ? duration : Duration.ZERO);
            return new Scene(each, zone, LocalDateTime.ofInstant(moment, zone), duration);
        });
    }

    private static Arbitrary<Integer> minutes(ZoneOffsetTransition change, Arbitrary<Integer> offsets) {
        int minute = change.getDateTimeBefore().toLocalTime().toSecondOfDay() / 60;
        return offsets.map(offset -> Math.floorMod(minute + offset, MINUTES_OF_A_DAY));
    }

    private static WorkingHours hours(int open, int close) {
        int later = Math.max(open + 1, close);
        return WorkingHours.of(Map.of("default", new OpeningTime(text(open), text(later))));
    }

    private static String text(int minuteOfDay) {
        return "%02d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
    }

    private static Arbitrary<Duration> halves(int least, int most) {
        return Arbitraries.integers().between(least, most).map(halves -> Duration.ofMinutes(30L * halves));
    }

    private static ZoneOffsetTransition change(ZoneId zone, boolean first) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(newYear(zone));
        return first ? next : zone.getRules().nextTransition(next.getInstant());
    }

    private static Instant newYear(ZoneId zone) {
        return NEW_YEAR.atStartOfDay(zone).toInstant();
    }

    /** Somebody wants to come to a venue at a time on its wall. */
    record Scene(WorkingHours hours, ZoneId zone, LocalDateTime at, Duration duration) {
        boolean fitsByTexts() {
            Instant longBefore = at.minusDays(2).atZone(zone).toInstant();
            return Visit.at(new FreeTime(at, duration), zone, longBefore).stream()
                    .anyMatch(visit -> visit.days().stream().allMatch(this::allows));
        }

        private boolean allows(Visit.Day day) {
            OpeningTime opening = hours.days().isEmpty()
                    ? new OpeningTime("00:00", "24:00")
                    : hours.days().getOrDefault(day.key(), hours.days().get("default"));
            return Optional.ofNullable(opening)
                    .filter(each -> day.openings().contains(each.open()))
                    .filter(each -> each.close().compareTo(day.closing()) >= 0)
                    .isPresent();
        }

        boolean fitsByMoments() {
            return zone.getRules().getValidOffsets(at).stream()
                    .map(at::toInstant)
                    .map(start -> new TimeSpan(start, start.plus(duration)))
                    .anyMatch(time -> isOffered(time.start()) && hours.cover(time, zone));
        }

        private boolean isOffered(Instant start) {
            return hours.openOn(at.toLocalDate(), zone).stream()
                    .filter(open -> open.contains(start))
                    .anyMatch(open ->
                            Duration.between(open.start(), start).toSeconds() % BookableTime.STEP.toSeconds() == 0);
        }
    }
}
