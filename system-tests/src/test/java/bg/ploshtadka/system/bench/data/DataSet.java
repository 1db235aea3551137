package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A database of the product that is filled with as much as there would be after some years. */
public final class DataSet {
    /** The password of everybody in it. */
    public static final String PASSWORD = People.PASSWORD;

    /** The user name of its admin. */
    public static final String ADMIN = "bench-admin";

    private static final String CUSTOMERS = """
            select id, username::text from users.account where username like 'bench-customer-%'
            order by md5(id::text) limit ?
            """;

    private static final String VENUES = """
            select id from venues.venue where status = 'active' and deleted_at is null order by md5(id::text) limit ?
            """;

    private static final String HOT = """
            select venue_id from bookings.booking
            where status in ('pending', 'confirmed') and start_datetime between now() and now() + interval '7 days'
            group by venue_id order by count(*) desc, venue_id limit ?
            """;

    private final String url;

    private DataSet(String url) {
        this.url = url;
    }

    /** The one at this JDBC URL, of an embedded PostgreSQL: its superuser needs no password. The schema is up to date. */
    public static DataSet at(String jdbcUrl) {
        return new DataSet(jdbcUrl + "?user=postgres");
    }

    /**
     * Sees to it that there is a data set of this size and nothing else: fills the database, or removes what was added
     * since it was filled. No server may run meanwhile.
     *
     * @param progress is told what was done, with seconds
     * @return whether it was filled now
     */
    public boolean prepare(Size size, Consumer<String> progress) {
        try (Connection connection = connect()) {
            Optional<Mark> mark = Mark.in(connection);
            boolean kept = mark.isPresent() && mark.get().isAsGoodAs(Mark.of(connection, size));
            if (kept) {
                progress.accept("kept from " + mark.get().filledAt());
                Cleaning.clean(connection);
            } else {
                new Filling(connection, progress).fill(size);
            }
            tidy(connection);
            progress.accept("ready: " + bytes(connection) / 1_000_000 + " MB");
            return !kept;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many customers at most, the same ones at every run. */
    public List<Customer> customers(int most) {
        return found(CUSTOMERS, most, row -> new Customer(row.getObject(1, UUID.class), row.getString(2)));
    }

    /** The ids of so many active venues at most, the same ones at every run. */
    public List<UUID> venues(int most) {
        return found(VENUES, most, row -> row.getObject(1, UUID.class));
    }

    /** The ids of the venues with the most bookings in the coming week, the busiest first. */
    public List<UUID> hotVenues(int most) {
        return found(HOT, most, row -> row.getObject(1, UUID.class));
    }

    /**
     * So many hours that can be booked, spread over venues and days, no two of which share a moment on a court; the same
     * ones at every run on the same data.
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public List<FreeHour> freeHours(int wanted) {
        try (Connection connection = connect()) {
            return FreeHours.in(connection).first(wanted);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many bytes the database takes on disk. */
    public long bytes() {
        try (Connection connection = connect()) {
            return bytes(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    private static void tidy(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    private static long bytes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_database_size(current_database())")) {
            row.next();
            return row.getLong(1);
        }
    }

    private <T> List<T> found(String query, int most, Reading<T> reading) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setInt(1, most);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
