package bg.ploshtadka.runner;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ploshtadka migrate}: brings a database to the schema of this version, before its servers are started. */
@Command(
        name = "migrate",
        description = "Brings the database that DB_URL, DB_USER and DB_PASSWORD name to the schema of this version.",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Console console;
    private final Map<String, String> environment;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "How long to try again while the database does not answer; not at all unless given.")
    int waitSeconds;

    MigrateCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Integer call() {
        DatabaseAccess database =
                reachable(new DatabaseAccess(setting("DB_URL"), setting("DB_USER"), setting("DB_PASSWORD")));
        int applied = Migration.run(database);
        console.line(
                applied == 0 ? "The schema is up to date" : "The schema is up to date after " + applied + " scripts");
        return 0;
    }

    private DatabaseAccess reachable(DatabaseAccess database) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(waitSeconds).toNanos();
        while (true) {
            try {
                return database.reachable();
            } catch (LaunchFailure away) {
                if (System.nanoTime() >= giveUp || Thread.currentThread().isInterrupted()) {
                    throw away;
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
        }
    }

    private String setting(String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new LaunchFailure(name + " is missing: it says which database is to be brought up to date.");
        }
        return value;
    }
}
