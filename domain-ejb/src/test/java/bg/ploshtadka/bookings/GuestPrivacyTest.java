package bg.ploshtadka.bookings;

import bg.ploshtadka.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Among 50,000 bookings, of which some were made for guests. */
class GuestPrivacyTest {
    private static final OffsetDateTime LIMIT = OffsetDateTime.parse("2027-05-02T00:00:00Z");

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
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, guest_name, guest_phone,
                guest_note, start_datetime, end_datetime, status, price_per_hour, total_price, currency, created_at,
                updated_at)
            select gen_random_uuid(), '%1$s', '%1$s', '%1$s', case when not guest then '%1$s'::uuid end,
                case when guest then 'Иван Петров' end, case when guest then '0888 123 456' end,
                case when guest then 'с деца' end, timestamptz '2027-06-01Z' - n * interval '1 hour',
                timestamptz '2027-06-01Z' - (n - 1) * interval '1 hour', 'completed', 25, 25, 'EUR', now(), now()
            from generate_series(1, 50000) n, lateral (select n %% 40 = 0) as kind (guest)
            """;
    private static final String ONE = """
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, guest_name, guest_phone,
                start_datetime, end_datetime, status, price_per_hour, total_price, currency, created_at, updated_at)
            values (gen_random_uuid(), '%1$s', '%1$s', '%1$s', %2$s, %3$s, %4$s, '2027-07-01Z', '2027-07-02Z', '%5$s',
                25, 25, 'EUR', now(), now())
            """;

    private final UUID everything = UUID.randomUUID();
    private Connection connection;

    @BeforeEach
    void listAVenue() throws SQLException {
        connection = TestDatabase.migrated().getConnection();
        for (String sql : new String[] {ACCOUNT, VENUE, COURT}) {
            execute(sql.formatted(everything));
        }
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
    }

    @Test
    void forgetsThoseWhoseTimeHasPassedAFewAtOnceAndNobodyElse() throws SQLException {
        execute(BOOKINGS.formatted(everything));
        execute("analyze bookings.booking");
        long due = number("select count(*) from bookings.booking where guest_name is not null and end_datetime < '"
                + LIMIT + "'");
        assertThat(plan()).contains("booking_guest_known").doesNotContain("Seq Scan");

        int first = forget();
        int forgotten = first;
        for (int more = first; more > 0; forgotten += more) {
            more = forget();
        }

        assertThat(first).isEqualTo(500);
        assertThat(forgotten).isEqualTo((int) due);
        assertThat(number("select count(*) from bookings.booking where user_id is null"))
                .isEqualTo(1250);
        assertThat(number("select count(*) from bookings.booking where guest_name is not null"
                        + " and guest_phone is not null and guest_note is not null"))
                .isEqualTo(1250 - due);
    }

    @Test
    void isGuardedByTheDatabase() throws SQLException {
        String user = "'" + everything + "'";
        execute(one(user, "null", "null", "pending"));
        execute(one("null", "'Иван'", "'0888'", "confirmed"));

        assertRefused(one(user, "'Иван'", "null", "confirmed"), "booking_guest");
        assertRefused(one("null", "'Иван'", "null", "pending"), "booking_guest_agreed");
        assertRefused(one("null", "null", "'0888'", "confirmed"), "booking_guest_forgotten");
    }

    private String one(String user, String name, String phone, String status) {
        return ONE.formatted(everything, user, name, phone, status);
    }

    private void assertRefused(String sql, String constraint) {
        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class).hasMessageContaining(constraint);
    }

    private int forget() throws SQLException {
        try (PreparedStatement statement = forgetting("")) {
            return statement.executeUpdate();
        }
    }

    private String plan() throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement statement = forgetting("explain ");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private PreparedStatement forgetting(String explain) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(explain + GuestPrivacy.FORGET.replace("?1", "?"));
        statement.setObject(1, LIMIT);
        statement.setObject(2, LIMIT);
        return statement;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
