package bg.ploshtadka.runner;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ploshtadka migrate}: brings a database to the schema of this version, before its servers are started. */
@Command(
        name = "migrate",
        description = "Brings the database that DB_URL, DB_USER and DB_PASSWORD name to the schema of this version.",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
    private final Console console;
    private final Map<String, String> environment;

    MigrateCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Integer call() {
        DatabaseAccess database =
                new DatabaseAccess(setting("DB_URL"), setting("DB_USER"), setting("DB_PASSWORD")).reachable();
        int applied = Migration.run(database);
        console.line(
                applied == 0 ? "The schema is up to date" : "The schema is up to date after " + applied + " scripts");
        return 0;
    }

    private String setting(String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new LaunchFailure(name + " is missing: it says which database is to be brought up to date.");
        }
        return value;
    }
}
