package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.data.FreeHour;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One booking as the database sees it: the statements that the product runs for {@code POST /bookings}, in their order
 * and with values of the same size, by plain JDBC. What a server adds to this is what the product costs.
 */
final class BookingByJdbc implements AutoCloseable {
    private static final String VENUE = """
            select distinct v.*, c.* from venues.venue v left join venues.court c on c.venue_id = v.id where v.id = ?
            """;
    private static final String OCCUPY = """
            insert into bookings.occupancy (id, court_id, during, kind, booking_id)
            select ?, court.id, tstzrange(?, ?), 'booking', ?
            from venues.court where court.id = ? and court.deleted_at is null for key share
            on conflict do nothing
            """;
    private static final String BOOK = """
            insert into bookings.booking (id, court_id, created_at, currency, end_datetime, hold_expires_at, price_per_hour,
                start_datetime, status, total_price, updated_at, user_id, venue_id, venue_owner_id, version)
            select ?, c.id, now(), v.currency, ?, now() + interval '30 minutes', v.price_per_hour,
                ?, 'pending', v.price_per_hour, now(), ?, v.id, v.owner_id, 1
            from venues.venue v join venues.court c on c.venue_id = v.id where c.id = ?
            """;
    private static final String NOTE_CHANGE = """
            insert into bookings.status_change (id, actor_id, booking_id, changed_at, to_status)
            values (?, ?, ?, now(), 'pending')
            """;
    private static final String WATCH_HOLD = """
            insert into bookings.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values ('expire-hold', ?, now() + interval '30 minutes', false, 1)
            on conflict (task_name, task_instance) do nothing
            """;
    private static final String ACCOUNTS = "select * from users.account where id in (?, ?)";
    private static final String QUEUE_MAIL = """
            insert into notifications.notification (id, attempts, channel, created_at, html_body, locale, recipient, status,
                subject, template, text_body, triggered_by, version)
            values (?, 0, 'email', now(), ?, 'bg', 'owner@bench.example', 'queued', ?, 'booking_requested', ?, ?, 1)
            """;
    /** Far in the future, so that the servers leave these mails alone. */
    private static final String SEND_MAIL = """
            insert into notifications.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values ('send-mail', ?, now() + interval '30 days', false, 1)
            on conflict (task_name, task_instance) do nothing
            """;

    private static final String HTML = "х".repeat(2_400);
    private static final String TEXT = "х".repeat(500);

    private final Connection connection;

    /** On a connection of its own, which it closes. */
    BookingByJdbc(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /**
     * Books an hour and commits.
     *
     * @throws IllegalStateException if somebody else was there first; nothing is booked then
     */
    void book(FreeHour hour, UUID customer) throws SQLException {
        UUID booking = UUID.randomUUID();
        UUID owner = readVenue(hour.venueId());
        if (change(OCCUPY, UUID.randomUUID(), hour.start(), hour.end(), booking, hour.courtId()) != 1) {
            throw new IllegalStateException("Somebody has taken " + hour);
        }
        change(BOOK, booking, hour.end(), hour.start(), customer, hour.courtId());
        change(NOTE_CHANGE, UUID.randomUUID(), customer, booking);
        change(WATCH_HOLD, booking.toString());
        run(ACCOUNTS, customer, owner);
        UUID mail = UUID.randomUUID();
        change(QUEUE_MAIL, mail, HTML, "Нова заявка за резервация", TEXT, "booking:" + booking);
        change(SEND_MAIL, mail.toString());
        connection.commit();
    }

    private UUID readVenue(UUID venue) throws SQLException {
        try (PreparedStatement select = prepared(VENUE, List.of(venue));
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getObject("owner_id", UUID.class);
        }
    }

    private void run(String query, Object... values) throws SQLException {
        try (PreparedStatement select = prepared(query, List.of(values));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private int change(String statement, Object... values) throws SQLException {
        try (PreparedStatement change = prepared(statement, List.of(values))) {
            return change.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
