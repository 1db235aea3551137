package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingHoursTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final ZoneId HAVANA = ZoneId.of("America/Havana");
    private static final ZoneId BEIRUT = ZoneId.of("Asia/Beirut");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final LocalDate SPRING_CHANGE = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN_CHANGE = LocalDate.of(2027, 10, 31);

    @Test
    void opensAtLocalTimesOfTheVenue() {
        WorkingHours hours = daily("08:00", "22:00");

        assertThat(hours.openOn(MONDAY, SOFIA)).containsExactly(utc("2027-05-03T05:00", "2027-05-03T19:00"));
    }

    @Test
    void knowsZonesWithQuartersAndHalvesOfAnHour() {
        WorkingHours hours = daily("08:00", "22:00");

        assertThat(hours.openOn(MONDAY, KOLKATA)).containsExactly(utc("2027-05-03T02:30", "2027-05-03T16:30"));
        assertThat(hours.openOn(MONDAY, KATHMANDU)).containsExactly(utc("2027-05-03T02:15", "2027-05-03T16:15"));
    }

    @Test
    void countsMondayAsZero() {
        WorkingHours hours = WorkingHours.of(Map.of("0", new OpeningTime("10:00", "11:00")));

        assertThat(hours.openOn(MONDAY, SOFIA)).hasSize(1);
        assertThat(hours.openOn(MONDAY.plusDays(1), SOFIA)).isEmpty();
        assertThat(hours.openOn(MONDAY.minusDays(1), SOFIA)).isEmpty();
    }

    @Test
    void countsSundayAsSix() {
        WorkingHours hours = WorkingHours.of(Map.of("6", new OpeningTime("10:00", "11:00")));

        assertThat(hours.openOn(MONDAY.minusDays(1), SOFIA)).hasSize(1);
        assertThat(hours.openOn(MONDAY, SOFIA)).isEmpty();
    }

    @Test
    void prefersTheEntryOfTheDayToTheDefault() {
        WorkingHours hours = WorkingHours.of(
                Map.of("0", new OpeningTime("10:00", "12:00"), "default", new OpeningTime("08:00", "22:00")));

        assertThat(hours.openOn(MONDAY, SOFIA)).containsExactly(utc("2027-05-03T07:00", "2027-05-03T09:00"));
        assertThat(hours.openOn(MONDAY.plusDays(1), SOFIA))
                .containsExactly(utc("2027-05-04T05:00", "2027-05-04T19:00"));
    }

    @Test
    void isAlwaysOpenWithoutAnyEntry() {
        assertThat(WorkingHours.ALWAYS.openOn(MONDAY, SOFIA))
                .containsExactly(utc("2027-05-02T21:00", "2027-05-03T21:00"));
        assertThat(WorkingHours.ALWAYS.cover(utc("2027-03-27T00:00", "2027-04-02T00:00"), SOFIA))
                .isTrue();
    }

    @Test
    void closesAtTheMidnightThatEndsTheDay() {
        WorkingHours hours = daily("18:00", "24:00");

        assertThat(hours.openOn(MONDAY, SOFIA)).containsExactly(utc("2027-05-03T15:00", "2027-05-03T21:00"));
    }

    @Test
    void losesAnHourOfTheDayOnWhichClocksArePutForward() {
        TimeSpan open = onlyOpening(daily("00:00", "24:00"), SPRING_CHANGE, SOFIA);

        assertThat(open).isEqualTo(utc("2027-03-27T22:00", "2027-03-28T21:00"));
        assertThat(open.duration()).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void gainsAnHourOnTheDayOnWhichClocksArePutBack() {
        TimeSpan open = onlyOpening(daily("00:00", "24:00"), AUTUMN_CHANGE, SOFIA);

        assertThat(open).isEqualTo(utc("2027-10-30T21:00", "2027-10-31T22:00"));
        assertThat(open.duration()).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void isAsLongAsTheDayOnChangeOverDaysWithoutAnyEntry() {
        assertThat(onlyOpening(WorkingHours.ALWAYS, SPRING_CHANGE, SOFIA).duration())
                .isEqualTo(Duration.ofHours(23));
        assertThat(onlyOpening(WorkingHours.ALWAYS, AUTUMN_CHANGE, SOFIA).duration())
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void keepsLocalTimesAfterTheChangeOnBothDays() {
        WorkingHours hours = daily("08:00", "22:00");

        assertThat(hours.openOn(SPRING_CHANGE, SOFIA)).containsExactly(utc("2027-03-28T05:00", "2027-03-28T19:00"));
        assertThat(hours.openOn(AUTUMN_CHANGE, SOFIA)).containsExactly(utc("2027-10-31T06:00", "2027-10-31T20:00"));
    }

    @Test
    void opensAtTheChangeIfItsOpeningTimeIsLeftOut() {
        assertThat(daily("03:30", "06:00").openOn(SPRING_CHANGE, SOFIA))
                .containsExactly(utc("2027-03-28T01:00", "2027-03-28T03:00"));
    }

    @Test
    void closesAtTheChangeIfItsClosingTimeIsLeftOut() {
        assertThat(daily("00:00", "03:30").openOn(SPRING_CHANGE, SOFIA))
                .containsExactly(utc("2027-03-27T22:00", "2027-03-28T01:00"));
    }

    @Test
    void staysClosedIfTheWholeOpeningIsLeftOut() {
        assertThat(daily("03:00", "04:00").openOn(SPRING_CHANGE, SOFIA)).isEmpty();
    }

    @Test
    void opensAndClosesAtTheFirstOfTwoEqualTimes() {
        assertThat(daily("03:30", "06:00").openOn(AUTUMN_CHANGE, SOFIA))
                .containsExactly(utc("2027-10-31T00:30", "2027-10-31T04:00"));
        assertThat(daily("00:00", "03:30").openOn(AUTUMN_CHANGE, SOFIA))
                .containsExactly(utc("2027-10-30T21:00", "2027-10-31T00:30"));
    }

    @Test
    void isClosedOnADayThatACalendarLeavesOut() {
        assertThat(daily("08:00", "22:00").openOn(LocalDate.of(2011, 12, 30), APIA))
                .isEmpty();
    }

    @Test
    void coversExactlyItsOpening() {
        WorkingHours hours = daily("08:00", "22:00");

        assertThat(hours.cover(utc("2027-05-03T05:00", "2027-05-03T19:00"), SOFIA))
                .isTrue();
    }

    @Test
    void doesNotCoverAMomentBeforeTheOpening() {
        WorkingHours hours = daily("08:00", "22:00");

        assertThat(hours.cover(utc("2027-05-03T04:59:59", "2027-05-03T06:00"), SOFIA))
                .isFalse();
    }

    @Test
    void doesNotCoverAMomentAfterTheClosing() {
        WorkingHours hours = daily("08:00", "22:00");

        assertThat(hours.cover(utc("2027-05-03T18:00", "2027-05-03T19:00:01"), SOFIA))
                .isFalse();
    }

    @Test
    void doesNotCoverTheNightBetweenTwoDays() {
        WorkingHours hours = daily("08:00", "22:00");

        assertThat(hours.cover(utc("2027-05-03T18:00", "2027-05-04T06:00"), SOFIA))
                .isFalse();
    }

    @Test
    void joinsDaysThatMeetAtMidnight() {
        WorkingHours hours =
                WorkingHours.of(Map.of("0", new OpeningTime("20:00", "24:00"), "1", new OpeningTime("00:00", "02:00")));

        assertThat(hours.cover(utc("2027-05-03T18:00", "2027-05-03T23:00"), SOFIA))
                .isTrue();
        assertThat(hours.cover(utc("2027-05-03T18:00", "2027-05-03T23:30"), SOFIA))
                .isFalse();
    }

    @Test
    void doesNotJoinADayThatClosesAMinuteBeforeMidnight() {
        WorkingHours hours = daily("00:00", "23:59");

        assertThat(hours.cover(utc("2027-05-03T20:00", "2027-05-03T22:00"), SOFIA))
                .isFalse();
    }

    @Test
    void endsAtMidnightWithoutNeedingTheNextDay() {
        WorkingHours hours = WorkingHours.of(Map.of("0", new OpeningTime("20:00", "24:00")));

        assertThat(hours.cover(utc("2027-05-03T20:00", "2027-05-03T21:00"), SOFIA))
                .isTrue();
    }

    @Test
    void coversBothChangeOverNightsWhenOpenAroundTheClock() {
        WorkingHours hours = daily("00:00", "24:00");

        assertThat(hours.cover(utc("2027-03-27T12:00", "2027-03-28T12:00"), SOFIA))
                .isTrue();
        assertThat(hours.cover(utc("2027-10-30T12:00", "2027-10-31T12:00"), SOFIA))
                .isTrue();
    }

    @Test
    void coversTheMidnightThatAClockLeavesOut() {
        // At midnight of the change the clocks of Beirut jump to one o'clock.
        WorkingHours hours = daily("00:00", "24:00");

        assertThat(hours.cover(utc("2027-03-27T12:00", "2027-03-28T12:00"), BEIRUT))
                .isTrue();
    }

    @Test
    void coversTheMidnightThatComesTwice() {
        // At one o'clock of the change the clocks of Havana go back to midnight.
        WorkingHours hours = daily("00:00", "24:00");

        assertThat(hours.cover(utc("2027-11-06T20:00", "2027-11-07T20:00"), HAVANA))
                .isTrue();
    }

    @Test
    void refusesADayThatIsNone() {
        Map<String, OpeningTime> days = Map.of("7", new OpeningTime("08:00", "22:00"));

        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.of(days));
    }

    private static WorkingHours daily(String open, String close) {
        return WorkingHours.of(Map.of("default", new OpeningTime(open, close)));
    }

    private static TimeSpan onlyOpening(WorkingHours hours, LocalDate day, ZoneId zone) {
        List<TimeSpan> open = hours.openOn(day, zone);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private static TimeSpan utc(String start, String end) {
        return new TimeSpan(
                LocalDateTime.parse(start).toInstant(ZoneOffset.UTC),
                LocalDateTime.parse(end).toInstant(ZoneOffset.UTC));
    }
}
