package bg.ploshtadka.runner.demo;

import bg.ploshtadka.runner.EmbeddedDatabase;
import com.password4j.BcryptFunction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoDataTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final DemoAccounts ACCOUNTS = DemoAccounts.with(() -> "пароло");

    private static EmbeddedDatabase database;
    private static boolean loaded;

    @BeforeAll
    static void load() throws SQLException {
        database = EmbeddedDatabase.throwaway();
        try (Connection connection = connect()) {
            loaded = data(connection).load(ACCOUNTS);
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void fillsAnEmptyDatabase() throws SQLException {
        assertThat(loaded).isTrue();
        assertThat(number("select count(*) from venues.venue where status = 'active' and approved_at is not null"))
                .isEqualTo(40);
        assertThat(number("select count(distinct city) from venues.venue")).isEqualTo(10);
    }

    @Test
    void leavesADatabaseWithAccountsAlone() throws SQLException {
        try (Connection connection = connect()) {
            assertThat(data(connection).load(DemoAccounts.with(() -> "друга"))).isFalse();
        }
        assertThat(number("select count(*) from users.account")).isEqualTo(DemoPerson.values().length);
    }

    @Test
    void everyPersonCanSignIn() throws SQLException {
        assertThat(number("select count(*) from users.account where is_active and email_verified_at is not null"))
                .isEqualTo(DemoPerson.values().length);
        String hash = text("select password_hash from users.account where username = 'customer'");
        assertThat(BcryptFunction.getInstanceFromHash(hash).check("пароло", hash))
                .isTrue();
    }

    @Test
    void knowsItsOwnPasswordsOnly() throws SQLException {
        try (Connection connection = connect()) {
            assertThat(data(connection).knows(ACCOUNTS)).isTrue();
            assertThat(data(connection).knows(DemoAccounts.with(() -> "друга"))).isFalse();
        }
    }

    @Test
    void peopleCarryTheScopesOfTheirRole() throws SQLException {
        assertThat(text("select array_to_string(scopes, ' ') from users.account where username = 'admin'"))
                .contains("admin:users", "admin:venues", "users:read");
        assertThat(text("select array_to_string(scopes, ' ') from users.account where username = 'owner'"))
                .contains("venues:write", "bookings:manage", "bookings:write");
    }

    @Test
    void everyVenueHasOneToSixCourtsAndOneThumbnail() throws SQLException {
        assertThat(number("""
                        select count(*) from venues.venue v
                        where (select count(*) from venues.court c where c.venue_id = v.id) not between 1 and 6
                           or (select count(*) from venues.image i where i.venue_id = v.id and is_thumbnail) <> 1
                        """)).isZero();
    }

    @Test
    void everyVenueLiesInBulgaria() throws SQLException {
        assertThat(number("""
                        select count(*) from venues.venue
                        where latitude not between 41.2 and 44.3 or longitude not between 22.3 and 28.7
                        """)).isZero();
    }

    @Test
    void exactlyTheBookingsAheadTakeTheirCourts() throws SQLException {
        assertThat(number("select count(*) from bookings.booking where status = 'confirmed'"))
                .isPositive();
        assertThat(number("select count(*) from bookings.occupancy where kind = 'booking'"))
                .isEqualTo(number("select count(*) from bookings.booking where status = 'confirmed'"));
        assertThat(number("select count(*) from bookings.booking where status = 'confirmed' and start_datetime < '"
                        + NOW + "'"))
                .isZero();
    }

    @Test
    void everyClosedHourTakesItsCourt() throws SQLException {
        assertThat(number("select count(*) from venues.unavailability")).isPositive();
        assertThat(number("""
                        select count(*) from venues.unavailability u where not exists (
                            select 1 from bookings.occupancy o
                            where o.unavailability_id = u.id and o.court_id = u.court_id
                              and o.during = tstzrange(u.start_datetime, u.end_datetime))
                        """)).isZero();
    }

    @Test
    void theTotalOfABookingIsItsHoursTimesItsPrice() throws SQLException {
        assertThat(number("""
                        select count(*) from bookings.booking where total_price <> round(
                            price_per_hour * extract(epoch from end_datetime - start_datetime) / 3600, 2)
                        """)).isZero();
    }

    @Test
    void theHistoryOfABookingEndsWithItsStatus() throws SQLException {
        assertThat(number("""
                        select count(*) from bookings.booking b where status <> (
                            select to_status from bookings.status_change c where c.booking_id = b.id
                            order by changed_at desc limit 1)
                        """)).isZero();
    }

    @Test
    void printsTheThreeMainAccountsFirst() {
        assertThat(ACCOUNTS.lines().subList(0, 3))
                .zipSatisfy(
                        List.of("admin", "owner", "customer"),
                        (line, name) -> assertThat(line).startsWith(name).contains(" пароло "));
    }

    @Test
    void readsTheAccountsThatItWrote() {
        assertThat(DemoAccounts.of(ACCOUNTS.text())).isEqualTo(ACCOUNTS);
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static DemoData data(Connection connection) {
        return new DemoData(connection, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
