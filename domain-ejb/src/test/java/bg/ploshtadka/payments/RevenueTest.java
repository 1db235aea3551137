package bg.ploshtadka.payments;

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
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a database adds up for owners and admins. */
class RevenueTest {
    private static final LocalDays MAY = days("2027-05-01", "2027-06-01");

    private final DataSource database = TestDatabase.migrated();
    private final CountedStatements statements = new CountedStatements(database);
    private final RevenueDesk desk = new RevenueDesk();
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
    void countsMoneyWhenItCameAndRefundsWhenItWentBack() throws SQLException {
        pay(venue, "25.00", "EUR", "2027-05-10T10:00Z", "2027-05-12T10:00Z");
        pay(venue, "10.50", "EUR", "2027-05-10T11:00Z", null);
        pay(venue, "99.00", "EUR", "2027-04-10T10:00Z", "2027-05-12T11:00Z");

        assertThat(lines(ofOwner(MAY, RevenueStep.DAY)))
                .containsExactly("2027-05-10 EUR 35.50 0 35.50", "2027-05-12 EUR 0 124.00 -124.00");
    }

    @Test
    void addsNoCurrencyToAnother() throws SQLException {
        pay(venue, "25.00", "EUR", "2027-05-10T10:00Z", null);
        pay(venue, "30.00", "USD", "2027-05-10T10:00Z", null);
        pay(venue, "5.00", "EUR", "2027-05-11T10:00Z", "2027-05-11T11:00Z");

        Revenue revenue = ofOwner(MAY, RevenueStep.MONTH);

        assertThat(lines(revenue)).containsExactly("2027-05-01 EUR 30.00 5.00 25.00", "2027-05-01 USD 30.00 0 30.00");
        assertThat(revenue.totals())
                .extracting(RevenueTest::line)
                .containsExactly("EUR 30.00 5.00 25.00", "USD 30.00 0 30.00");
    }

    @Test
    void beginsWeeksOnMondayAndCountsOnlyTheirDaysThatWereAskedFor() throws SQLException {
        pay(venue, "1.00", "EUR", "2027-04-30T12:00+03:00", null);
        pay(venue, "2.00", "EUR", "2027-05-02T23:59+03:00", null);
        pay(venue, "4.00", "EUR", "2027-05-03T00:00+03:00", null);
        pay(venue, "8.00", "EUR", "2027-06-01T00:00+03:00", null);

        assertThat(lines(ofOwner(MAY, RevenueStep.WEEK)))
                .containsExactly("2027-04-26 EUR 2.00 0 2.00", "2027-05-03 EUR 4.00 0 4.00");
    }

    @Test
    void takesDaysAndMonthsFromTheClockOfEachVenue() throws SQLException {
        BookedVenue london = BookedVenue.in(database, venue.ownerId(), "London", "Europe/London");
        pay(venue, "1.00", "EUR", "2027-05-09T22:30Z", null);
        pay(london, "2.00", "EUR", "2027-05-09T22:30Z", null);
        pay(venue, "4.00", "EUR", "2027-04-30T21:30Z", null);
        pay(london, "8.00", "EUR", "2027-04-30T21:30Z", null);

        assertThat(lines(ofOwner(MAY, RevenueStep.DAY)))
                .containsExactly(
                        "2027-05-01 EUR 4.00 0 4.00", "2027-05-09 EUR 2.00 0 2.00", "2027-05-10 EUR 1.00 0 1.00");
    }

    @Test
    void beginsAndEndsDaysOnWhichTheClocksChangeAtMidnight() throws SQLException {
        pay(venue, "1.00", "EUR", "2027-03-28T00:00+02:00", null);
        pay(venue, "2.00", "EUR", "2027-03-28T23:59+03:00", null);
        pay(venue, "4.00", "EUR", "2027-03-29T00:00+03:00", null);
        pay(venue, "8.00", "EUR", "2027-10-31T00:00+03:00", null);
        pay(venue, "16.00", "EUR", "2027-10-31T23:59+02:00", null);
        pay(venue, "32.00", "EUR", "2027-11-01T00:00+02:00", null);

        assertThat(lines(ofOwner(days("2027-03-01", "2027-12-01"), RevenueStep.DAY)))
                .containsExactly(
                        "2027-03-28 EUR 3.00 0 3.00",
                        "2027-03-29 EUR 4.00 0 4.00",
                        "2027-10-31 EUR 24.00 0 24.00",
                        "2027-11-01 EUR 32.00 0 32.00");
        assertThat(lines(ofOwner(days("2027-03-28", "2027-03-29"), RevenueStep.DAY)))
                .containsExactly("2027-03-28 EUR 3.00 0 3.00");
        assertThat(lines(ofOwner(days("2027-10-31", "2027-11-01"), RevenueStep.DAY)))
                .containsExactly("2027-10-31 EUR 24.00 0 24.00");
    }

    @Test
    void showsAnOwnerNothingOfOthers() throws SQLException {
        BookedVenue foreign = BookedVenue.in(database, "Foreign", "Europe/Sofia");
        pay(foreign, "25.00", "EUR", "2027-05-10T10:00Z", "2027-05-10T10:00Z");
        UUID asCustomer = foreign.book(venue.ownerId(), "confirmed", "2027-07-01T10:00Z", "2027-07-01T11:00Z");
        foreign.pay(asCustomer, "25.00", "EUR", "2027-05-10T10:00Z", null);

        assertThat(ofOwner(MAY, RevenueStep.DAY)).isEqualTo(new Revenue(List.of(), List.of()));
        assertThat(of(owner, null, foreign.id(), MAY, RevenueStep.DAY)).isEqualTo(new Revenue(List.of(), List.of()));
    }

    @Test
    void showsAnAdminEverythingOrOneVenueOrTheAdminsOwn() throws SQLException {
        BookedVenue other = BookedVenue.in(database, "Other", "Europe/Sofia");
        pay(venue, "1.00", "EUR", "2027-05-10T10:00Z", null);
        pay(other, "2.00", "EUR", "2027-05-10T10:00Z", null);

        assertThat(lines(of(admin, null, null, MAY, RevenueStep.DAY))).containsExactly("2027-05-10 EUR 3.00 0 3.00");
        assertThat(lines(of(admin, VenueView.ALL, other.id(), MAY, RevenueStep.DAY)))
                .containsExactly("2027-05-10 EUR 2.00 0 2.00");
        assertThat(of(admin, VenueView.VENUE, null, MAY, RevenueStep.DAY).periods())
                .isEmpty();
    }

    @Test
    void showsOwnersNotEverything() {
        assertThatThrownBy(() -> of(owner, VenueView.ALL, null, MAY, RevenueStep.DAY))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.REVENUE_VIEW_FORBIDDEN));
    }

    @Test
    void asksTheSameNumberOfQuestionsHoweverMuchThereIs() throws SQLException {
        ofOwner(MAY, RevenueStep.DAY);
        int ofNothing = statements.number();
        for (int day = 10; day < 30; day++) {
            pay(venue, "1.00", "EUR", "2027-05-" + day + "T10:00Z", null);
        }
        statements.reset();

        ofOwner(MAY, RevenueStep.DAY);

        assertThat(statements.number()).isEqualTo(ofNothing).isEqualTo(2);
    }

    private static void pay(BookedVenue venue, String amount, String currency, String paidAt, String refundedAt)
            throws SQLException {
        UUID booking = venue.book("confirmed", "2027-07-01T10:00Z", "2027-07-01T11:00Z");
        venue.pay(booking, amount, currency, paidAt, refundedAt);
    }

    private Revenue ofOwner(LocalDays days, RevenueStep step) {
        return of(owner, VenueView.VENUE, null, days, step);
    }

    private Revenue of(Actor reader, VenueView view, UUID venueId, LocalDays days, RevenueStep step) {
        return desk.revenue(
                reader, new RevenueWish(Optional.ofNullable(view), Optional.ofNullable(venueId), days, step));
    }

    private static List<String> lines(Revenue revenue) {
        return revenue.periods().stream()
                .map(period -> period.start() + " " + line(period.sum()))
                .toList();
    }

    private static String line(Revenue.Sum sum) {
        return "%s %s %s %s".formatted(sum.currency(), sum.received(), sum.refunded(), sum.net());
    }

    private static LocalDays days(String from, String to) {
        return new LocalDays(LocalDate.parse(from), LocalDate.parse(to));
    }
}
