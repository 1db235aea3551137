package bg.ploshtadka.runner.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Rows for one insert statement, sent together when it is closed. */
final class Rows implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    Rows(Connection connection, String statement) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(statement);
    }

    /** Adds a row; instants and lists of texts become what PostgreSQL calls timestamptz and text[]. */
    void add(Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            insert.setObject(index + 1, column(values[index]));
        }
        insert.addBatch();
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            insert.executeBatch();
        }
    }

    private Object column(Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof List<?> texts) {
            return connection.createArrayOf("text", texts.toArray());
        }
        return value;
    }
}
