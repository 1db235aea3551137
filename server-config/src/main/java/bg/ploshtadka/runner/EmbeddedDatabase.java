package bg.ploshtadka.runner;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A real PostgreSQL of our own on a free loopback port, with an empty or existing database {@code ploshtadka}.
 * {@link #persistent(Path)} survives crashes, {@link #throwaway()} is for tests.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "ploshtadka";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Path folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(Path folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /**
     * Starts a migrated, empty database in a temporary folder, without care for crashes.
     *
     * @throws LaunchFailure if PostgreSQL does not start
     */
    public static EmbeddedDatabase throwaway() {
        try {
            Path folder = Files.createTempDirectory("ploshtadka-database");
            EmbeddedDatabase database = start(
                    folder,
                    builder(folder, Redirect.DISCARD)
                            .setCleanDataDirectory(true)
                            .setRegisterShutdownHook(true));
            database.migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the database kept in the folder, making it at first; every commit reaches the disk. A server that a
     * killed earlier run left behind on the folder is stopped before. The caller holds the lock of the folder.
     *
     * @param dataFolder the PostgreSQL data directory; the server's log lies beside it, in {@code logs/postgres.log}
     * @throws LaunchFailure if PostgreSQL does not start
     */
    public static EmbeddedDatabase persistent(Path dataFolder) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        AbandonedPostgres.stop(folder);
        try {
            Path log = Files.createDirectories(folder.resolveSibling("logs")).resolve("postgres.log");
            return startLoggingTo(log, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JDBC URL of the database, without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
    }

    /** The role that owns the database; it is no superuser. */
    public String user() {
        return NAME;
    }

    /** The password of that role; the server trusts every connection from the loopback interface anyway. */
    public String password() {
        return NAME;
    }

    /** Brings the schema up to date; does nothing when it is. */
    public void migrate() {
        Migration.run(new DatabaseAccess(jdbcUrl(), user(), password()));
    }

    /** Stops the server after what it is writing; a throw-away one is deleted. */
    @Override
    public void close() {
        try {
            postgres.close();
            waitForEnd();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitForEnd() {
        // The library gives the server five seconds; a large checkpoint may need more.
        long deadline = System.nanoTime() + STOP_LIMIT.toNanos();
        while (Files.exists(folder.resolve("postmaster.pid")) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static EmbeddedDatabase startLoggingTo(Path log, Path folder) throws IOException {
        try {
            return start(
                    folder,
                    builder(folder, Redirect.appendTo(log.toFile()))
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on"));
        } catch (LaunchFailure e) {
            throw new LaunchFailure("PostgreSQL did not start: " + lastLine(log) + "; see " + log, e);
        }
    }

    private static String lastLine(Path log) throws IOException {
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> !line.isBlank())
                        .reduce("no reason given", (earlier, later) -> later)
                : "no reason given";
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Redirect log) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(UserCache.folder("postgres").toFile())
                .setPGStartupWait(START_LIMIT)
                // The one locale that every platform has and that knows the letters of all languages.
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "200")
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    private static EmbeddedDatabase start(Path folder, EmbeddedPostgres.Builder builder) {
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(folder, builder.start());
            database.createIfMissing();
            return database;
        } catch (IOException | IllegalStateException e) {
            throw new LaunchFailure("PostgreSQL did not start: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new LaunchFailure("PostgreSQL started but refuses its own database: " + e.getMessage(), e);
        }
    }

    private void createIfMissing() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var role = statement.executeQuery("select 1 from pg_roles where rolname = '" + NAME + "'")) {
                if (role.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME);
            statement.execute("create role " + NAME + " login password '" + NAME + "'");
            statement.execute("alter database " + NAME + " owner to " + NAME);
        }
    }
}
