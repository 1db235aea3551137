package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a filled database tells of its filling, in a schema of its own.
 *
 * @param generator the version of what has filled it
 * @param migration the version of its schema then
 * @param size how much it was filled with
 * @param filledAt when; whatever it has got later was added by somebody else
 */
record Mark(int generator, String migration, String size, Instant filledAt) {
    /** Grows with every change of what is filled in. */
    private static final int GENERATOR = 1;

    /** When it is older than that, too little of it lies ahead. */
    private static final Duration LIFE = Duration.ofDays(14);

    private static final String MIGRATION = """
            select version from public.flyway_schema_history
            where success and version is not null order by installed_rank desc limit 1
            """;

    private static final String LEAVE = """
            create schema if not exists bench;
            drop table if exists bench.mark;
            create table bench.mark (generator integer, migration text, size text, filled_at timestamptz)
            """;

    /** The mark of a database that was filled just now. */
    static Mark of(Connection connection, Size size) throws SQLException {
        return new Mark(GENERATOR, migration(connection), size.toString(), Instant.now());
    }

    /** The mark of this database; empty if nobody has filled it. */
    static Optional<Mark> in(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (text(statement, "select to_regclass('bench.mark')::text") == null) {
                return Optional.empty();
            }
            try (ResultSet row = statement.executeQuery("select * from bench.mark")) {
                row.next();
                Instant filledAt = row.getObject(4, OffsetDateTime.class).toInstant();
                return Optional.of(new Mark(row.getInt(1), row.getString(2), row.getString(3), filledAt));
            }
        }
    }

    /** Whether a filling of today would bring forth much the same. */
    boolean isAsGoodAs(Mark today) {
        return generator == today.generator
                && migration.equals(today.migration)
                && size.equals(today.size)
                && filledAt.plus(LIFE).isAfter(today.filledAt);
    }

    void leave(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LEAVE);
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into bench.mark values (?, ?, ?, ?)")) {
            insert.setInt(1, generator);
            insert.setString(2, migration);
            insert.setString(3, size);
            insert.setObject(4, filledAt.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static String migration(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return text(statement, MIGRATION);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
