package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Fills a database, with all that it had before gone: everything or nothing. The rows are such as the product makes them,
 * but of triggers only that of the catalogue looks at each of them, and no foreign key; what else the schema demands is checked.
 */
final class Filling {
    private static final String SETTINGS = """
            set session_replication_role = replica;
            set synchronous_commit = off;
            set maintenance_work_mem = '512MB';
            set max_parallel_maintenance_workers = 2;
            set timezone = 'UTC'
            """;

    private static final String EMPTY = """
            do $$ begin
                execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
                    where schemaname in ('users', 'venues', 'bookings', 'payments', 'notifications'));
            end $$
            """;

    private final Connection connection;
    private final Consumer<String> progress;
    private final long began = System.nanoTime();

    /**
     * Works on this connection.
     *
     * @param connection one of a superuser, of whom nobody wants anything else later
     * @param progress is told what was done
     */
    Filling(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** Fills it and leaves a mark. */
    void fill(Size size) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        connection.setAutoCommit(false);
        execute(SETTINGS);
        execute(EMPTY);
        // No index can be made while triggers wait for the commit.
        execute("set constraints all immediate");
        Indexes indexes = Indexes.dropped(connection);
        write(size, now);
        indexes.make(connection);
        told("indexes made");
        Mark.of(connection, size).leave(connection);
        connection.commit();
        told("committed");
    }

    private void write(Size size, Instant now) throws SQLException {
        People people = new People(size, now);
        Venues venues = new Venues(size, people.owners(), now);
        Bookings bookings = new Bookings(size, venues.activeCourts(), people.customers(), now);
        told(bookings.rows().size() + " bookings of " + size.venues() + " venues thought out");
        people.write(connection);
        venues.write(connection, completed(bookings));
        told("users and venues written");
        new BookingTables(connection, now).write(bookings.rows(), bookings.closures());
        told("bookings written");
        new PaymentTables(connection).write(bookings.rows());
        told("payments written");
        new MailTable(connection, people.owners(), now).write(bookings.rows());
        told("mails written");
    }

    private static Map<VenueRow, Integer> completed(Bookings bookings) {
        Map<VenueRow, Integer> completed = new HashMap<>();
        bookings.rows().stream()
                .filter(booking -> booking.status().equals(BookingRow.COMPLETED))
                .forEach(booking -> completed.merge(booking.court().venue(), 1, Integer::sum));
        return completed;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void told(String what) {
        progress.accept("%5.1f s  %s".formatted((System.nanoTime() - began) / 1e9, what));
    }
}
