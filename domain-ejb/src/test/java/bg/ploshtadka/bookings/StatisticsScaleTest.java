package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.testing.ManyBookings;
import bg.ploshtadka.testing.QueryPlan;
import bg.ploshtadka.venues.LocalClocks;
import bg.ploshtadka.venues.VenueClocks;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Among 200,000 bookings a month's numbers, and an owner's list, are found by indexes. */
class StatisticsScaleTest {
    private static final LocalDays MONTH = new LocalDays(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    private static final String WHOLE_TABLE = "Seq Scan on booking";

    private static DataSource database;
    private static LocalClocks clocks;

    @BeforeAll
    static void fill() throws SQLException {
        database = ManyBookings.fill();
        clocks = new VenueClocks(new SqlReader(database)).during(MONTH);
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                arguments("an owner", Optional.of(ManyBookings.owner()), Optional.empty()),
                arguments("an owner, one venue", Optional.of(ManyBookings.owner()), Optional.of(ManyBookings.venue())),
                arguments("an admin", Optional.empty(), Optional.empty()),
                arguments("an admin, one venue", Optional.empty(), Optional.of(ManyBookings.venue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void countsWithoutReadingAWholeTable(String reader, Optional<UUID> owner, Optional<UUID> venue) {
        StatisticsQuery query = new StatisticsQuery(clocks, owner, venue);

        assertThat(planOf(query.starts())).doesNotContain(WHOLE_TABLE);
        assertThat(planOf(query.minutes())).doesNotContain(WHOLE_TABLE);
        assertThat(planOf(query.changes())).doesNotContain(WHOLE_TABLE, "Seq Scan on status_change");
    }

    @Test
    void findsThePageOfAnOwnerWithoutReadingAWholeTable() {
        BookingFilter filter = new BookingFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("venue"));
        BookingQuery query = new BookingQuery(new Actor(ManyBookings.owner(), Scope.OWNER), BookingView.VENUE, filter);

        for (BookingSort sort : BookingSort.values()) {
            assertThat(planOf(query.ids(sort, new PageRequest(1, 20)))).doesNotContain(WHOLE_TABLE);
        }
        assertThat(planOf(query.count())).doesNotContain(WHOLE_TABLE);
    }

    private static String planOf(SqlText query) {
        return QueryPlan.of(database, query);
    }
}
