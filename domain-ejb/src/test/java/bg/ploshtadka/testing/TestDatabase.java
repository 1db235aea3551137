package bg.ploshtadka.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL for tests, started once: each test gets a migrated database of its own, copied from a template. */
public final class TestDatabase {
    private static final String TEMPLATE = "template_of_tests";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A migrated, empty database that nobody else uses. */
    public static DataSource migrated() {
        String name = "test_" + COUNT.incrementAndGet();
        Server.execute("create database " + name + " template " + TEMPLATE);
        return Server.database(name);
    }

    /** A database without anything in it, not even the schema. */
    public static DataSource empty() {
        String name = "test_" + COUNT.incrementAndGet();
        Server.execute("create database " + name);
        return Server.database(name);
    }

    /** Started when it is first needed. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        static {
            execute("create database " + TEMPLATE);
            Flyway.configure().dataSource(database(TEMPLATE)).load().migrate();
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setRegisterShutdownHook(true)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static DataSource database(String name) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setPortNumbers(new int[] {POSTGRES.getPort()});
            database.setDatabaseName(name);
            database.setUser("postgres");
            // As the server's pool has it.
            database.setStringType("unspecified");
            return database;
        }

        static void execute(String sql) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
