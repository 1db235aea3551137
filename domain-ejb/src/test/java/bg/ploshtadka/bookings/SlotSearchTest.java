package bg.ploshtadka.bookings;

import bg.ploshtadka.occupancy.OccupancyKind;
import bg.ploshtadka.occupancy.OccupiedWindow;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import bg.ploshtadka.venues.OpeningTime;
import bg.ploshtadka.venues.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static bg.ploshtadka.bookings.BookingFixtures.FIRST;
import static bg.ploshtadka.bookings.BookingFixtures.NOW;
import static bg.ploshtadka.bookings.BookingFixtures.SECOND;
import static bg.ploshtadka.bookings.BookingFixtures.SOFIA;
import static bg.ploshtadka.bookings.BookingFixtures.daily;
import static bg.ploshtadka.bookings.BookingFixtures.span;
import static bg.ploshtadka.bookings.BookingFixtures.venue;
import static bg.ploshtadka.bookings.BookingFixtures.venueIn;
import static org.assertj.core.api.Assertions.assertThat;

class SlotSearchTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 2, 3);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void offersEveryHalfHourThatLeavesRoomBeforeClosing() {
        assertThat(localStarts(search(venue(daily("08:00", "10:30"), FIRST)).on(WEDNESDAY, List.of())))
                .containsExactly("08:00", "08:30", "09:00", "09:30");
    }

    @Test
    void offersNothingThatTouchesWhatIsTakenAndAllThatMerelyAdjoins() {
        OccupiedWindow taken = window(FIRST, "2027-02-03T07:00:00Z", 60);
        assertThat(localStarts(search(venue(daily("08:00", "11:00"), FIRST)).on(WEDNESDAY, List.of(taken))))
                .containsExactly("08:00", "10:00");
    }

    @Test
    void namesOnlyTheCourtsThatAreFree() {
        OccupiedWindow taken = window(FIRST, "2027-02-03T06:00:00Z", 60);
        List<FreeSlot> slots =
                search(venue(daily("08:00", "09:00"), FIRST, SECOND)).on(WEDNESDAY, List.of(taken));
        assertThat(slots)
                .singleElement()
                .satisfies(slot -> assertThat(slot.courts()).containsExactly(SECOND));
    }

    @Test
    void keepsTheVenuesOrderOfCourts() {
        List<FreeSlot> slots =
                search(venue(daily("08:00", "09:00"), SECOND, FIRST)).on(WEDNESDAY, List.of());
        assertThat(slots)
                .singleElement()
                .satisfies(slot -> assertThat(slot.courts()).containsExactly(SECOND, FIRST));
    }

    @Test
    void offersNothingThatHasBegun() {
        Instant tenPastEight = Instant.parse("2027-02-03T06:10:00Z");
        BookableVenue venue = venue(daily("08:00", "10:00"), FIRST);
        SlotSearch search = new SlotSearch(venue, venue.courts(), HOUR, tenPastEight);
        assertThat(localStarts(search.on(WEDNESDAY, List.of()))).containsExactly("08:30", "09:00");
    }

    @Test
    void reachesPastMidnightWhereTheVenueStaysOpen() {
        assertThat(localStarts(search(venue(WorkingHours.ALWAYS, FIRST)).on(WEDNESDAY, List.of())))
                .hasSize(48)
                .endsWith("23:30");
        assertThat(localStarts(search(venue(daily("20:00", "24:00"), FIRST)).on(WEDNESDAY, List.of())))
                .endsWith("23:00");
    }

    @Test
    void seesWhatIsTakenAfterMidnight() {
        BookableVenue venue = venue(WorkingHours.ALWAYS, FIRST);
        SlotSearch search = search(venue);
        OccupiedWindow afterMidnight = window(FIRST, "2027-02-03T22:00:00Z", 60);
        assertThat(search.reach(WEDNESDAY).overlaps(afterMidnight.time())).isTrue();
        assertThat(localStarts(search.on(WEDNESDAY, List.of(afterMidnight)))).endsWith("23:00");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27, 48", "2027-03-28, 46", "2027-10-31, 50"})
    void countsTheHoursThatADayReallyHas(LocalDate day, int halfHours) {
        Instant now = day.minusDays(1).atStartOfDay(SOFIA).toInstant();
        BookableVenue venue = venue(WorkingHours.ALWAYS, FIRST);
        List<FreeSlot> slots = new SlotSearch(venue, venue.courts(), HOUR, now).on(day, List.of());
        assertThat(slots).hasSize(halfHours);
        assertThat(slots).extracting(slot -> slot.time().duration()).containsOnly(HOUR);
    }

    @Test
    void offersWhatReachesOverAMidnightAtWhichTwoDaysMeet() {
        WorkingHours lateWednesday =
                WorkingHours.of(Map.of("2", new OpeningTime("22:30", "24:00"), "3", new OpeningTime("00:00", "01:00")));
        WorkingHours earlyClosing =
                WorkingHours.of(Map.of("2", new OpeningTime("22:30", "23:59"), "3", new OpeningTime("00:00", "01:00")));

        assertThat(localStarts(search(venue(lateWednesday, FIRST)).on(WEDNESDAY, List.of())))
                .containsExactly("22:30", "23:00", "23:30");
        assertThat(localStarts(search(venue(earlyClosing, FIRST)).on(WEDNESDAY, List.of())))
                .isEqualTo(List.of("22:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kathmandu, 2027-02-03T02:15:00Z",
        "Asia/Kolkata, 2027-02-03T02:30:00Z",
        "America/New_York, 2027-02-03T13:00:00Z",
        "Pacific/Apia, 2027-02-02T19:00:00Z"
    })
    void goesByTheClocksOfTheVenuesOwnZone(ZoneId zone, Instant firstStart) {
        BookableVenue venue = venueIn(zone, daily("08:00", "10:00"), FIRST);

        assertThat(search(venue).on(WEDNESDAY, List.of()))
                .extracting(slot -> slot.time().start())
                .containsExactly(firstStart, firstStart.plusSeconds(1800), firstStart.plusSeconds(3600));
    }

    @ParameterizedTest
    @CsvSource({"2027-04-04, 49", "2027-10-03, 47"})
    void countsTheHalfHoursOfADayOnWhichClocksChangeByHalfAnHour(LocalDate day, int halfHours) {
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
        Instant now = day.minusDays(1).atStartOfDay(lordHowe).toInstant();
        BookableVenue venue = venueIn(lordHowe, WorkingHours.ALWAYS, FIRST);

        assertThat(new SlotSearch(venue, venue.courts(), HOUR, now).on(day, List.of()))
                .hasSize(halfHours);
    }

    private static SlotSearch search(BookableVenue venue) {
        return new SlotSearch(venue, venue.courts(), HOUR, NOW);
    }

    private static OccupiedWindow window(BookableCourt court, String start, long minutes) {
        return new OccupiedWindow(court.id(), span(start, minutes), OccupancyKind.BOOKING);
    }

    private static List<String> localStarts(List<FreeSlot> slots) {
        return slots.stream()
                .map(slot -> slot.time().start().atZone(SOFIA).toLocalTime().toString())
                .toList();
    }
}
