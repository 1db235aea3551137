package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of the product that no constraint needs. To make them once, of all rows, takes a fraction of the time in
 * which they would grow row by row.
 */
final class Indexes {
    private static final String ALL = """
            select format('drop index %I.%I', schemaname, indexname), indexdef
            from pg_indexes
            where schemaname in ('users', 'venues', 'bookings', 'payments', 'notifications')
                and tablename <> 'scheduled_tasks'
                and not exists (
                    select from pg_constraint
                    where conindid = format('%I.%I', schemaname, indexname)::regclass)
            order by tablename, indexname
            """;

    private final List<String> definitions;

    private Indexes(List<String> definitions) {
        this.definitions = definitions;
    }

    /** Drops them. */
    static Indexes dropped(Connection connection) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String drop : drops) {
                statement.execute(drop);
            }
        }
        return new Indexes(definitions);
    }

    /** Makes them again, as they were. */
    void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String definition : definitions) {
                statement.execute(definition);
            }
        }
    }
}
