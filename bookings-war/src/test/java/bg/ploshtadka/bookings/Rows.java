package bg.ploshtadka.bookings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What stands in the database about a booking. */
record Rows(DataSource dataSource) {
    /** How many mails of a template were queued because of a booking. */
    long mails(String template, UUID bookingId) throws SQLException {
        return number(
                "select count(*) from notifications.notification where template = ? and triggered_by = ?",
                template,
                "booking:" + bookingId);
    }

    /** When a durable task about a booking is due, if there is one. */
    Optional<Instant> due(String task, UUID bookingId) throws SQLException {
        return one(
                        "select execution_time from bookings.scheduled_tasks where task_name = ? and task_instance = ?",
                        OffsetDateTime.class,
                        task,
                        bookingId.toString())
                .map(OffsetDateTime::toInstant);
    }

    /** The text of the mail of a template that was queued because of a booking. */
    String mail(String template, UUID bookingId) throws SQLException {
        return one(
                        "select text_body from notifications.notification where template = ? and triggered_by = ?",
                        String.class,
                        template,
                        "booking:" + bookingId)
                .orElseThrow();
    }

    /** What the only row of a query says, a number. */
    long number(String sql, Object... values) throws SQLException {
        return one(sql, Long.class, values).orElseThrow();
    }

    /** Changes rows behind the back of the product. */
    void change(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = with(connection.prepareStatement(sql), values)) {
            statement.executeUpdate();
        }
    }

    private <T> Optional<T> one(String sql, Class<T> type, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = with(connection.prepareStatement(sql), values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, type)) : Optional.empty();
        }
    }

    private static PreparedStatement with(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
