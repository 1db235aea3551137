package bg.ploshtadka.bookings;

import bg.ploshtadka.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Among 100,000 bookings, of which few are still confirmed. */
class OverdueBookingsTest {
    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2027-06-01T00:00:00Z");

    private static final String ACCOUNT = """
            insert into users.account (id, username, email, scopes, is_active, tokens_valid_from, created_at, updated_at)
            values ('%1$s', 'owner', 'owner@example.bg', '{}', true, now(), now(), now())
            """;
    private static final String VENUE = """
            insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city,
                price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,
                has_equipment_rental, amenities, time_zone, working_hours, created_at, updated_at)
            values ('%1$s', '%1$s', 'Зала', 'Зала за тенис', '{tennis}', 'active', 'ул. Шипка 1', 'София', 25,
                'EUR', 4, true, false, false, false, false, '[]', 'Europe/Sofia', '{}', now(), now())
            """;
    private static final String COURT = """
            insert into venues.court (id, venue_id, name, position, created_at, updated_at)
            values ('%1$s', '%1$s', 'Корт 1', 0, now(), now())
            """;
    private static final String BOOKINGS = """
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime,
                end_datetime, status, price_per_hour, total_price, currency, created_at, updated_at)
            select gen_random_uuid(), '%1$s', '%1$s', '%1$s', '%1$s', timestamptz '2027-06-01Z' - n * interval '1 hour',
                timestamptz '2027-06-01Z' - (n - 1) * interval '1 hour',
                case when n %% 200 = 0 then 'confirmed' else 'completed' end, 25, 25, 'EUR', now(), now()
            from generate_series(1, 100000) n
            """;

    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        connection = TestDatabase.migrated().getConnection();
        UUID everything = UUID.randomUUID();
        for (String sql : List.of(ACCOUNT, VENUE, COURT, BOOKINGS, "analyze bookings.booking")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql.formatted(everything));
            }
        }
    }

    @AfterAll
    static void end() throws SQLException {
        connection.close();
    }

    @Test
    void areFoundByTheIndexOfTheirEnds() throws SQLException {
        assertThat(String.join("\n", firstColumn("explain ", OverdueBookings.Entry.BEFORE_ALL)))
                .contains("booking_over")
                .doesNotContain("Seq Scan");
    }

    @Test
    void comeOnceEachInBatches() throws SQLException {
        List<String> all = firstColumn("", OverdueBookings.Entry.BEFORE_ALL);
        OverdueBookings.Entry middle = entry(all.get(249));

        assertThat(all).hasSize(500).doesNotHaveDuplicates();
        assertThat(firstColumn("", middle)).isEqualTo(all.subList(250, 500));
    }

    private static OverdueBookings.Entry entry(String id) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select end_datetime from bookings.booking where id = '" + id + "'")) {
            rows.next();
            return new OverdueBookings.Entry(
                    UUID.fromString(id), rows.getObject(1, OffsetDateTime.class).toInstant());
        }
    }

    private static List<String> firstColumn(String explain, OverdueBookings.Entry last) throws SQLException {
        String sql = explain + OverdueBookings.NEXT.replaceAll("\\?\\d", "?");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, TODAY);
            statement.setObject(2, last.end().atOffset(TODAY.getOffset()));
            statement.setObject(3, last.bookingId());
            try (ResultSet rows = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }
}
