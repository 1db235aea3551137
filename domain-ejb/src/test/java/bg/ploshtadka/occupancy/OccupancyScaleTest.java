package bg.ploshtadka.occupancy;

import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.testing.QueryPlan;
import bg.ploshtadka.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Among the taken hours of 500 courts those of a few are found without reading those of the others. */
class OccupancyScaleTest {
    private static final String FILL = """
            set session_replication_role = replica;
            insert into bookings.occupancy (id, court_id, during, kind, booking_id)
            select gen_random_uuid(), cast(md5('court ' || court) as uuid),
                tstzrange(start, start + interval '1 hour'), 'booking', gen_random_uuid()
            from generate_series(1, 500) court, generate_series(1, 60) turn,
            lateral (select timestamptz '2027-02-01 06:00Z' + turn * interval '7 hours') as time (start);
            analyze bookings.occupancy
            """;

    private static DataSource database;

    @BeforeAll
    static void fill() throws SQLException {
        database = TestDatabase.migrated();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(FILL);
        }
    }

    static Stream<String> questions() {
        return Stream.of(Occupancies.WINDOWS, Occupancies.BOOKINGS, Occupancies.AHEAD);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void findsTheTimesOfCourtsByCourtAndTime(String query) {
        String asked = query.replace(
                        "?1", "'{8964b868-db71-a7b0-9457-dc91ec3e6fb5,07263a59-7b17-b7a5-4dae-6d81bb9d39e0}'")
                .replace("?2", "timestamptz '2027-03-03 16:00Z'")
                .replace("?3", "timestamptz '2027-03-03 17:00Z'");

        assertThat(QueryPlan.of(database, new SqlText().add(asked)))
                .containsPattern("occupancy_no_overlap.*\\s+Index Cond: .*court_id = .* AND .*during && ")
                .doesNotContain("Seq Scan");
    }
}
