package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.LocalDays;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Among 200,000 payments the revenue of a month is found by indexes. */
class RevenueScaleTest {
    private static final LocalDays MONTH = new LocalDays(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));

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
                arguments("an admin", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void isAddedUpWithoutReadingAWholeTable(String reader, Optional<UUID> owner, Optional<UUID> venue) {
        SqlText query = new RevenueQuery(clocks, owner, venue).by(RevenueStep.DAY);

        assertThat(QueryPlan.of(database, query))
                .contains("Index")
                .doesNotContain("Seq Scan on payment", "Seq Scan on booking");
    }
}
