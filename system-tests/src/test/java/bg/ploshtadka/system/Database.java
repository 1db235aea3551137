package bg.ploshtadka.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database of a running system, for what its API cannot tell, e.g. that nothing overlaps anywhere, and cannot do,
 * e.g. let time pass.
 */
public final class Database {
    private static final String NAME = "ploshtadka";
    private static final int LINE_OF_THE_PORT = 3;

    private static final String OVERLAPS = """
            select one.id || ' and ' || other.id
            from bookings.booking one join bookings.booking other
                on other.court_id = one.court_id and other.id > one.id
                and tstzrange(other.start_datetime, other.end_datetime)
                    && tstzrange(one.start_datetime, one.end_datetime)
            where one.status in ('pending', 'confirmed') and other.status in ('pending', 'confirmed')
            union all
            select one.id || ' and unavailability ' || other.id
            from bookings.booking one join venues.unavailability other
                on other.venue_id = one.venue_id and coalesce(other.court_id, one.court_id) = one.court_id
                and tstzrange(other.start_datetime, other.end_datetime)
                    && tstzrange(one.start_datetime, one.end_datetime)
            where one.status in ('pending', 'confirmed')
            """;

    private static final String UNTRUE_OCCUPANCIES = """
            select coalesce(b.id, o.booking_id)::text
            from (select * from bookings.booking where status in ('pending', 'confirmed')) b
                full join (select * from bookings.occupancy where kind = 'booking') o on o.booking_id = b.id
            where (b.court_id, tstzrange(b.start_datetime, b.end_datetime)) is distinct from (o.court_id, o.during)
            """;

    private static final String LOCK = "select 1 from bookings.booking where id = ? for update";

    private static final String WAITING = "select pid::text from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like '%bookings.booking%'";

    private static final String LET_IT_HAVE_ENDED = """
            with earlier as (
                update bookings.booking set end_datetime = now() - make_interval(secs => ?),
                    start_datetime = start_datetime + (now() - make_interval(secs => ?) - end_datetime)
                where id = ? returning id, start_datetime, end_datetime)
            update bookings.occupancy o set during = tstzrange(earlier.start_datetime, earlier.end_datetime)
            from earlier where o.booking_id = earlier.id
            """;

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private Database(int port) {
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(NAME);
        source.setUser(NAME);
        source.setPassword(NAME);
    }

    /** The database that a runner keeps in this folder and has started. */
    public static Database in(Path dataFolder) {
        try {
            List<String> server = Files.readAllLines(dataFolder.resolve("postgres/postmaster.pid"));
            return new Database(Integer.parseInt(server.get(LINE_OF_THE_PORT).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a server of ours finds it. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + source.getPortNumbers()[0] + "/" + NAME;
    }

    /** Every pair of active bookings, or of one and an unavailability, that share a moment on a court: none, ever. */
    public List<String> overlaps() {
        return texts(OVERLAPS);
    }

    /** Bookings whose row that keeps the court does not tell what the booking tells. */
    public List<String> untrueOccupancies() {
        return texts(UNTRUE_OCCUPANCIES);
    }

    /** Every booking of a venue, whatever became of it. */
    List<String> bookingsOf(String venueId) {
        return texts("select id::text from bookings.booking where venue_id = '" + UUID.fromString(venueId) + "'");
    }

    /** The payments whose refund is a duty still to be done. */
    List<String> refundsDue() {
        return texts("select task_instance from payments.scheduled_tasks where task_name = 'refund-payment'");
    }

    /** Moves a booking into the past, as if time had passed until it has ended so long ago. */
    public void letItHaveEnded(String bookingId, Duration ago) {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(LET_IT_HAVE_ENDED)) {
            update.setDouble(1, ago.toSeconds());
            update.setDouble(2, ago.toSeconds());
            update.setObject(3, UUID.fromString(bookingId));
            assertThat(update.executeUpdate()).as("active bookings moved").isOne();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Holds a booking's row until so many others wait for it, so that they come at the same moment indeed.
     *
     * @param work what makes them wait; runs in a thread of its own
     */
    <T> T whileLocked(String bookingId, int waiting, Supplier<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            connection.setAutoCommit(false);
            lock.setObject(1, UUID.fromString(bookingId));
            lock.execute();
            CompletableFuture<T> result = CompletableFuture.supplyAsync(work);
            Awaitility.await().until(() -> texts(WAITING).size() >= waiting);
            connection.commit();
            return result.join();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets a durable task of bookings be due now; about this booking, or the recurring one if it is about none. */
    void letTaskBeDue(String task, String subject) {
        change(
                "update bookings.scheduled_tasks set execution_time = now() where task_name = ? and task_instance = ?",
                task,
                subject);
    }

    /** Lets the hold of a booking be over now. */
    void letHoldEnd(String bookingId) {
        change("update bookings.booking set hold_expires_at = now() where id = ?::uuid", bookingId);
        letTaskBeDue("expire-hold", bookingId);
    }

    /** Lets every mail that waits for its next attempt be due now. */
    void letMailsBeDue() {
        change("update notifications.scheduled_tasks set execution_time = now()"
                + " where task_name = 'send-mail' and not picked and execution_time > now()");
    }

    /** Does what only a database can do quickly, e.g. make thousands of rows. */
    public void run(String sql) {
        change(sql);
    }

    private void change(String sql, String... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what a query finds. */
    public List<String> texts(String query) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
