package bg.ploshtadka.runner;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseTest {
    @TempDir
    private Path temporary;

    @Test
    void keepsItsRowsOverARestart() throws SQLException {
        Path folder = temporary.resolve("postgres");
        try (EmbeddedDatabase first = EmbeddedDatabase.persistent(folder)) {
            first.migrate();
            execute(first, "create table kept as select 42 as answer");
        }

        try (EmbeddedDatabase second = EmbeddedDatabase.persistent(folder)) {
            second.migrate();
            assertThat(text(second, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void aPersistentOneLosesNoCommitInACrash() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.persistent(temporary.resolve("postgres"))) {
            assertThat(text(database, "show fsync")).isEqualTo("on");
            assertThat(text(database, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void knowsCyrillicLetters() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.throwaway()) {
            assertThat(text(database, "select lower('ПЛОЩАДКА')")).isEqualTo("площадка");
        }
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (Connection connection = connect(database);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String text(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
