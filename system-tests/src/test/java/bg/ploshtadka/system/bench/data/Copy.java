package bg.ploshtadka.system.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows that go into one table as fast as the database takes them. */
final class Copy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int CENTS = 2;

    private final Writer rows;
    private final int columns;
    private long count;

    /**
     * Begins; the connection is busy until this is closed.
     *
     * @param columns their names, separated by commas
     */
    Copy(Connection connection, String table, String columns) throws SQLException {
        String statement = "copy " + table + " (" + columns + ") from stdin";
        PGConnection postgres = connection.unwrap(PGConnection.class);
        this.rows = new BufferedWriter(
                new OutputStreamWriter(new PGCopyOutputStream(postgres, statement, BUFFER), StandardCharsets.UTF_8),
                BUFFER);
        this.columns = columns.split(",").length;
    }

    /** One row: values as PostgreSQL reads them from text; null is none. */
    void row(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(columns + " columns, " + values.length + " values");
        }
        try {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    rows.write('\t');
                }
                rows.write(values[i] == null ? "\\N" : text(values[i]));
            }
            rows.write('\n');
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows there were. */
    long count() {
        return count;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An amount of money. */
    static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, CENTS);
    }

    /** The time between two moments, without the second. */
    static String range(Instant start, Instant end) {
        return "[" + start + "," + end + ")";
    }

    private static String text(Object value) {
        // Only texts may have what this format gives another meaning.
        return value instanceof String words && words.indexOf('\\') >= 0
                ? words.replace("\\", "\\\\")
                : value.toString();
    }
}
