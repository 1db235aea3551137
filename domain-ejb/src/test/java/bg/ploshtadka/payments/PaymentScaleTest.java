package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingView;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.testing.ManyBookings;
import bg.ploshtadka.testing.QueryPlan;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Among 200,000 payments a page is found by the index that has its order. */
class PaymentScaleTest {
    private static final Actor READER = new Actor(ManyBookings.owner(), Scope.expand(Scope.ADMIN));
    private static final PageRequest FIRST = new PageRequest(1, 20);

    private static DataSource database;

    @BeforeAll
    static void fill() throws SQLException {
        database = ManyBookings.fill();
    }

    @ParameterizedTest
    @CsvSource({"MINE, payment_customer", "VENUE, payment_owner", "ALL, payment_newest"})
    void findsAPageByTheIndexThatHasItsOrder(BookingView view, String index) {
        assertThat(planOf(of(view, Optional.empty()).page(FIRST)))
                .containsPattern("Limit .*\\s+->  Index Scan using " + index + " on payment")
                .doesNotContain("Seq Scan on payment", "Seq Scan on booking");
    }

    @ParameterizedTest
    @CsvSource({"MINE, payment_customer", "VENUE, payment_owner"})
    void countsThoseOfOneReaderByAnIndex(BookingView view, String index) {
        assertThat(planOf(of(view, Optional.empty()).count())).contains(index).doesNotContain("Seq Scan");
    }

    @Test
    void findsThoseOfOneVenueWithoutReadingAWholeTable() {
        Optional<UUID> venue = Optional.of(ManyBookings.venue());

        assertThat(planOf(of(BookingView.VENUE, venue).page(FIRST)))
                .doesNotContain("Seq Scan on payment", "Seq Scan on booking");
        assertThat(planOf(of(BookingView.VENUE, venue).count()))
                .doesNotContain("Seq Scan on payment", "Seq Scan on booking");
    }

    @Test
    void findsOneAndThatOfABookingByTheirIndexes() {
        assertThat(planOf(PaymentQuery.of(ManyBookings.venue()))).contains("using payment_pkey");
        assertThat(planOf(PaymentQuery.newestWithMoney(ManyBookings.venue()))).contains("using payment_booking");
    }

    private static PaymentQuery of(BookingView view, Optional<UUID> venue) {
        return new PaymentQuery(
                READER,
                view,
                new PaymentFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        venue,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static String planOf(SqlText query) {
        return QueryPlan.of(database, query);
    }
}
