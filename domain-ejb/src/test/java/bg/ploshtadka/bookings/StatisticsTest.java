package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.kernel.VenueView;
import bg.ploshtadka.testing.BookedVenue;
import bg.ploshtadka.testing.TestDatabase;
import bg.ploshtadka.venues.CountedStatements;
import bg.ploshtadka.venues.VenueClocks;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a database counts for owners and admins. */
class StatisticsTest {
    private static final int MONDAY = 0;
    private static final int SATURDAY = 5;
    private static final int SUNDAY = 6;
    private static final LocalDays MAY = days("2027-05-01", "2027-06-01");

    private final DataSource database = TestDatabase.migrated();
    private final CountedStatements statements = new CountedStatements(database);
    private final StatisticsDesk desk = new StatisticsDesk();
    private final Actor admin = new Actor(UUID.randomUUID(), Scope.expand(Scope.ADMIN));
    private BookedVenue venue;
    private Actor owner;

    @BeforeEach
    void listAVenue() throws SQLException {
        desk.sql = new SqlReader(statements.dataSource());
        desk.clocks = new VenueClocks(desk.sql);
        venue = BookedVenue.in(database, "Sofia", "Europe/Sofia");
        owner = new Actor(venue.ownerId(), Scope.OWNER);
    }

    @Test
    void countsWhatStartsInTheDaysByStatus() throws SQLException {
        venue.book("pending", "2027-05-01T00:00+03:00", "2027-05-01T01:00+03:00");
        venue.book("completed", "2027-05-31T23:00+03:00", "2027-06-01T00:00+03:00");
        venue.book("completed", "2027-05-10T18:00+03:00", "2027-05-10T19:00+03:00");
        venue.book("cancelled", "2027-05-10T20:00+03:00", "2027-05-10T21:00+03:00");
        venue.book("confirmed", "2027-04-30T23:30+03:00", "2027-05-01T00:00+03:00");
        venue.book("confirmed", "2027-06-01T00:00+03:00", "2027-06-01T01:00+03:00");

        assertThat(ofOwner(MAY).byStatus())
                .containsEntry(BookingStatus.PENDING, 1L)
                .containsEntry(BookingStatus.COMPLETED, 2L)
                .containsEntry(BookingStatus.CANCELLED, 1L)
                .containsEntry(BookingStatus.CONFIRMED, 0L)
                .containsEntry(BookingStatus.NO_SHOW, 0L);
    }

    @Test
    void countsWhatHappenedInTheDaysWheneverItStarts() throws SQLException {
        UUID next = venue.book("cancelled", "2027-09-01T10:00Z", "2027-09-01T11:00Z");
        venue.made(next, "2027-05-01T00:00+03:00");
        venue.became(next, "cancelled", "2027-05-31T23:59:59+03:00");
        UUID past = venue.book("no_show", "2027-04-30T10:00Z", "2027-04-30T11:00Z");
        venue.became(past, "no_show", "2027-05-01T09:00+03:00");
        UUID later = venue.book("cancelled", "2027-09-02T10:00Z", "2027-09-02T11:00Z");
        venue.made(later, "2027-06-01T00:00+03:00");
        venue.became(later, "cancelled", "2027-06-01T00:00+03:00");

        BookingStatistics may = ofOwner(MAY);

        assertThat(may.made()).isEqualTo(1);
        assertThat(may.cancelled()).isEqualTo(1);
        assertThat(may.noShows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "confirmed", "completed", "no_show"})
    void countsTheTimeOfWhatTakesTheCourt(String status) throws SQLException {
        venue.book(status, "2027-05-10T18:00+03:00", "2027-05-10T19:30+03:00");

        assertThat(ofOwner(MAY).bookedMinutes()).isEqualTo(90);
    }

    @Test
    void countsNoTimeOfWhatWasCancelled() throws SQLException {
        venue.book("cancelled", "2027-05-10T18:00+03:00", "2027-05-10T19:30+03:00");

        BookingStatistics may = ofOwner(MAY);

        assertThat(may.bookedMinutes()).isZero();
        assertThat(day(may, "2027-05-10")).isEqualTo(new BookingStatistics.Day(LocalDate.of(2027, 5, 10), 0, 0));
    }

    @Test
    void countsTheTimeOfGuestsAlsoWhenTheyAreForgotten() throws SQLException {
        venue.makeGuests(venue.book("completed", "2027-05-10T18:00+03:00", "2027-05-10T19:00+03:00"), "Иван");
        venue.makeGuests(venue.book("completed", "2027-05-10T19:00+03:00", "2027-05-10T20:00+03:00"), null);

        assertThat(ofOwner(MAY).bookedMinutes()).isEqualTo(120);
        assertThat(day(ofOwner(MAY), "2027-05-10").bookings()).isEqualTo(2);
    }

    @Test
    void splitsABookingOverItsHours() throws SQLException {
        venue.book("confirmed", "2027-05-10T18:30+03:00", "2027-05-10T20:30+03:00");

        List<Long> monday = ofOwner(MAY).byHour().get(MONDAY);

        assertThat(monday.subList(17, 22)).containsExactly(0L, 30L, 60L, 30L, 0L);
    }

    @Test
    void splitsABookingAtMidnight() throws SQLException {
        venue.book("confirmed", "2027-05-08T23:30+03:00", "2027-05-09T01:00+03:00");

        BookingStatistics may = ofOwner(MAY);

        assertThat(may.byHour().get(SATURDAY).get(23)).isEqualTo(30);
        assertThat(may.byHour().get(SUNDAY).get(0)).isEqualTo(60);
        assertThat(day(may, "2027-05-08")).isEqualTo(new BookingStatistics.Day(LocalDate.of(2027, 5, 8), 1, 30));
        assertThat(day(may, "2027-05-09")).isEqualTo(new BookingStatistics.Day(LocalDate.of(2027, 5, 9), 0, 60));
    }

    @Test
    void countsOnlyThePartThatLiesInTheDays() throws SQLException {
        venue.book("completed", "2027-04-30T23:00+03:00", "2027-05-01T01:00+03:00");
        venue.book("completed", "2027-05-31T23:30+03:00", "2027-06-01T01:00+03:00");

        BookingStatistics may = ofOwner(MAY);

        assertThat(may.bookedMinutes()).isEqualTo(90);
        assertThat(may.byHour().get(SATURDAY).get(0)).isEqualTo(60);
        assertThat(may.byHour().get(MONDAY).get(23)).isEqualTo(30);
    }

    @Test
    void sumsTheSameHourOfSeveralWeeksAndVenues() throws SQLException {
        BookedVenue other = BookedVenue.in(database, venue.ownerId(), "Other", "Europe/Sofia");
        venue.book("completed", "2027-05-10T18:00+03:00", "2027-05-10T19:00+03:00");
        venue.book("completed", "2027-05-17T18:00+03:00", "2027-05-17T19:00+03:00");
        other.book("completed", "2027-05-10T18:00+03:00", "2027-05-10T19:00+03:00");

        assertThat(ofOwner(MAY).byHour().get(MONDAY).get(18)).isEqualTo(180);
        assertThat(of(owner, VenueView.VENUE, other.id(), MAY).bookedMinutes()).isEqualTo(60);
    }

    @Test
    void findsTheHourThatTheClockSkipsBookedByNobody() throws SQLException {
        venue.book("completed", "2027-03-28T02:00+02:00", "2027-03-28T05:00+03:00");

        BookingStatistics day = ofOwner(days("2027-03-28", "2027-03-29"));

        assertThat(day.bookedMinutes()).isEqualTo(120);
        assertThat(day.byHour().get(SUNDAY).subList(1, 6)).containsExactly(0L, 60L, 0L, 60L, 0L);
    }

    @Test
    void countsTheHourThatTheClockShowsTwiceBothTimes() throws SQLException {
        venue.book("completed", "2027-10-31T02:30+03:00", "2027-10-31T04:30+02:00");

        BookingStatistics day = ofOwner(days("2027-10-31", "2027-11-01"));

        assertThat(day.bookedMinutes()).isEqualTo(180);
        assertThat(day.byHour().get(SUNDAY).subList(1, 6)).containsExactly(0L, 30L, 120L, 30L, 0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31"})
    void beginsAndEndsADayOnWhichTheClocksChangeAtMidnight(String day) throws SQLException {
        String before = day.contains("03") ? "+02:00" : "+03:00";
        String after = day.contains("03") ? "+03:00" : "+02:00";
        venue.book("completed", day + "T00:00" + before, day + "T01:00" + before);
        venue.book("completed", day + "T23:00" + after, LocalDate.parse(day).plusDays(1) + "T00:00" + after);
        venue.book(
                "completed",
                LocalDate.parse(day).plusDays(1) + "T00:00" + after,
                LocalDate.parse(day).plusDays(1) + "T01:00" + after);

        BookingStatistics counted =
                ofOwner(new LocalDays(LocalDate.parse(day), LocalDate.parse(day).plusDays(1)));

        assertThat(counted.byDay()).containsExactly(new BookingStatistics.Day(LocalDate.parse(day), 2, 120));
    }

    @Test
    void readsEachVenueByItsOwnClock() throws SQLException {
        BookedVenue london = BookedVenue.in(database, venue.ownerId(), "London", "Europe/London");
        BookedVenue kathmandu = BookedVenue.in(database, venue.ownerId(), "Kathmandu", "Asia/Kathmandu");
        venue.book("completed", "2027-05-09T22:00Z", "2027-05-09T23:00Z");
        london.book("completed", "2027-05-09T22:00Z", "2027-05-09T23:00Z");
        kathmandu.book("completed", "2027-05-09T22:00Z", "2027-05-09T23:00Z");

        BookingStatistics may = ofOwner(MAY);

        assertThat(may.byHour().get(MONDAY).get(1)).isEqualTo(60);
        assertThat(may.byHour().get(SUNDAY).get(23)).isEqualTo(60);
        assertThat(may.byHour().get(MONDAY).subList(3, 6)).containsExactly(15L, 45L, 0L);
        assertThat(day(may, "2027-05-09").bookings()).isEqualTo(1);
        assertThat(day(may, "2027-05-10").bookings()).isEqualTo(2);
    }

    @Test
    void tellsOfEveryDayAlsoOfThoseWithoutABooking() {
        assertThat(ofOwner(MAY).byDay()).hasSize(31).allMatch(day -> day.bookings() == 0 && day.bookedMinutes() == 0);
    }

    @Test
    void showsAnOwnerNothingOfOthers() throws SQLException {
        BookedVenue foreign = BookedVenue.in(database, "Foreign", "Europe/Sofia");
        UUID booking = foreign.book("no_show", "2027-05-10T18:00+03:00", "2027-05-10T19:00+03:00");
        foreign.made(booking, "2027-05-02T00:00Z");
        foreign.became(booking, "no_show", "2027-05-11T00:00Z");
        // As a customer elsewhere.
        foreign.book(venue.ownerId(), "completed", "2027-05-11T18:00+03:00", "2027-05-11T19:00+03:00");

        assertEmpty(ofOwner(MAY));
        assertEmpty(of(owner, VenueView.VENUE, foreign.id(), MAY));
        assertEmpty(of(owner, null, foreign.id(), MAY));
    }

    @Test
    void showsAnAdminEverythingOrOneVenueOrTheAdminsOwn() throws SQLException {
        BookedVenue other = BookedVenue.in(database, "Other", "Europe/Sofia");
        venue.book("completed", "2027-05-10T18:00+03:00", "2027-05-10T19:00+03:00");
        other.book("completed", "2027-05-10T18:00+03:00", "2027-05-10T20:00+03:00");

        assertThat(of(admin, null, null, MAY).bookedMinutes()).isEqualTo(180);
        assertThat(of(admin, VenueView.ALL, other.id(), MAY).bookedMinutes()).isEqualTo(120);
        assertThat(of(admin, VenueView.VENUE, null, MAY).bookedMinutes()).isZero();
    }

    @Test
    void showsOwnersNotEverythingAndCustomersNothing() {
        Actor customer = new Actor(UUID.randomUUID(), Set.of(Scope.BOOKINGS_READ));

        assertForbidden(owner, VenueView.ALL);
        assertForbidden(customer, VenueView.ALL);
        assertForbidden(customer, VenueView.VENUE);
        assertForbidden(customer, null);
    }

    @Test
    void asksTheSameNumberOfQuestionsHoweverMuchThereIs() throws SQLException {
        ofOwner(MAY);
        int ofNothing = statements.number();
        for (int day = 10; day < 30; day++) {
            venue.book("completed", "2027-05-" + day + "T10:00Z", "2027-05-" + day + "T12:00Z");
        }
        BookedVenue.in(database, venue.ownerId(), "London", "Europe/London");
        statements.reset();

        ofOwner(MAY);

        assertThat(statements.number()).isEqualTo(ofNothing).isEqualTo(4);
    }

    private static void assertEmpty(BookingStatistics statistics) {
        assertThat(statistics.byStatus().values()).containsOnly(0L);
        assertThat(statistics.made() + statistics.cancelled() + statistics.noShows())
                .isZero();
        assertThat(statistics.bookedMinutes()).isZero();
        assertThat(statistics.byDay()).allMatch(day -> day.bookings() == 0 && day.bookedMinutes() == 0);
        assertThat(statistics.byHour()).allMatch(day -> day.stream().allMatch(minutes -> minutes == 0));
    }

    private BookingStatistics ofOwner(LocalDays days) {
        return of(owner, VenueView.VENUE, null, days);
    }

    private BookingStatistics of(Actor reader, VenueView view, UUID venueId, LocalDays days) {
        return desk.statistics(
                reader, new StatisticsWish(Optional.ofNullable(view), Optional.ofNullable(venueId), days));
    }

    private void assertForbidden(Actor reader, VenueView view) {
        assertThatThrownBy(() -> of(reader, view, null, MAY))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_VIEW_FORBIDDEN));
    }

    private static BookingStatistics.Day day(BookingStatistics statistics, String date) {
        return statistics.byDay().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDays days(String from, String to) {
        return new LocalDays(LocalDate.parse(from), LocalDate.parse(to));
    }
}
