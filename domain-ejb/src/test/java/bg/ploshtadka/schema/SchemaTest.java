package bg.ploshtadka.schema;

import bg.ploshtadka.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The scripts on a real, empty PostgreSQL, and what the database itself guards. */
class SchemaTest {
    private static DataSource database;
    private static MigrateResult first;

    private final UUID owner = UUID.randomUUID();
    private final UUID venue = UUID.randomUUID();
    private final UUID court = UUID.randomUUID();
    private final UUID otherCourt = UUID.randomUUID();
    private Connection connection;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.empty();
        first = flyway().migrate();
    }

    @BeforeEach
    void listAVenue() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        execute(
                "insert into users.account values ('%1$s', '%1$s', '%1$s', null, null, null, 'bg', '{}', true, now(),"
                        + " now(), now(), now())",
                owner);
        list(venue);
        addCourt(court);
        addCourt(otherCourt);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void migratesAnEmptyDatabase() {
        assertThat(first.success).isTrue();
        assertThat(first.migrationsExecuted).isPositive();
    }

    @Test
    void changesNothingTheSecondTime() {
        assertThat(flyway().migrate().migrationsExecuted).isZero();
        assertThat(flyway().validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void refusesTwoOccupanciesThatShareAMoment() throws SQLException {
        occupy(court, "10:00", "11:00");

        assertThatThrownBy(() -> occupy(court, "10:59", "12:00"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23P01"));
    }

    @Test
    void allowsOccupanciesThatTouch() throws SQLException {
        occupy(court, "10:00", "11:00");
        occupy(court, "11:00", "12:00");
        occupy(court, "09:00", "10:00");

        assertThat(count("bookings.occupancy")).isEqualTo(3);
    }

    @Test
    void allowsTheSameTimeOnAnotherCourt() throws SQLException {
        occupy(court, "10:00", "11:00");
        occupy(otherCourt, "10:00", "11:00");

        assertThat(count("bookings.occupancy")).isEqualTo(2);
    }

    @Test
    void refusesAnOccupancyWithoutLength() {
        assertThatThrownBy(() -> occupy(court, "10:00", "10:00"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23514"));
    }

    @Test
    void freesTheCourtWhenTheCauseIsDeleted() throws SQLException {
        occupy(court, "10:00", "11:00");
        execute("delete from venues.unavailability");

        assertThat(count("bookings.occupancy")).isZero();
    }

    @Test
    void comparesNamesWithoutRegardToCaseInEveryAlphabet() throws SQLException {
        assertThat(truth("'Иван.Petrov'::citext = 'иВАН.pETROV'::citext")).isTrue();
    }

    @Test
    void findsTownsInWhateverCase() throws SQLException {
        assertThat(truth("venues.searchable('Велико Търново') like '%' || venues.searchable('ТЪРНОВО')"))
                .isTrue();
    }

    @Test
    void bindsNoDeletedAccountByABooking() throws SQLException {
        book();
        deleteOwner();

        assertThatThrownBy(this::book)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("40001"));
    }

    @Test
    void bindsNoDeletedAccountByAVenue() throws SQLException {
        list(UUID.randomUUID());
        deleteOwner();

        assertThatThrownBy(() -> list(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("40001"));
    }

    @Test
    void keepsNothingPersonalOfADeletedAccount() throws SQLException {
        execute("update users.account set full_name = 'Иван', is_active = false where id = '%s'", owner);

        assertThatThrownBy(this::deleteOwner)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23514"));
    }

    private static Flyway flyway() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
    }

    private void list(UUID id) throws SQLException {
        execute(
                "insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city,"
                        + " price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,"
                        + " has_equipment_rental, amenities, time_zone, working_hours, created_at, updated_at) values"
                        + " ('%s', '%s', 'Зала', 'Зала за тенис', '{tennis}', 'active', 'ул. Шипка 1', 'София', 25,"
                        + " 'EUR', 4, true, false, false, false, false, '[]', 'Europe/Sofia', '{}', now(), now())",
                id, owner);
    }

    private void book() throws SQLException {
        execute(
                "insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime,"
                        + " end_datetime, status, price_per_hour, total_price, currency, created_at, updated_at) values"
                        + " ('%s', '%s', '%s', '%s', '%s', '2027-05-01Z', '2027-05-02Z', 'pending', 25, 25, 'EUR', now(),"
                        + " now())",
                UUID.randomUUID(), venue, court, owner, owner);
    }

    private void deleteOwner() throws SQLException {
        execute("update users.account set is_active = false, deleted_at = now() where id = '%s'", owner);
    }

    private void addCourt(UUID id) throws SQLException {
        execute(
                "insert into venues.court (id, venue_id, name, position, created_at, updated_at)"
                        + " values ('%s', '%s', '%s', 0, now(), now())",
                id, venue, id);
    }

    private void occupy(UUID occupied, String from, String to) throws SQLException {
        UUID cause = UUID.randomUUID();
        execute(
                "insert into venues.unavailability (id, venue_id, start_datetime, end_datetime, created_at, updated_at)"
                        + " values ('%s', '%s', '2027-05-01Z', '2027-05-02Z', now(), now())",
                cause, venue);
        execute(
                "insert into bookings.occupancy (id, court_id, during, kind, unavailability_id) values ('%s', '%s',"
                        + " tstzrange('2027-05-01 %sZ', '2027-05-01 %sZ'), 'unavailability', '%s')",
                UUID.randomUUID(), occupied, from, to, cause);
    }

    private int count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private boolean truth(String expression) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + expression)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        }
    }
}
