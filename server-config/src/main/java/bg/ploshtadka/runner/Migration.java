package bg.ploshtadka.runner;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** The explicit step that brings a database to the schema of this version before anything serves. */
final class Migration {
    private Migration() {}

    /**
     * Applies what is missing; several runs at once wait for each other.
     *
     * @return how many scripts were applied
     */
    static int run(DatabaseAccess database) {
        try {
            MigrateResult result = Flyway.configure()
                    .dataSource(database.jdbcUrl(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .defaultSchema("public")
                    .table("flyway_schema_history")
                    .load()
                    .migrate();
            return result.migrationsExecuted;
        } catch (FlywayException e) {
            throw new LaunchFailure("The database schema cannot be brought up to date: " + firstLine(e), e);
        }
    }

    private static String firstLine(FlywayException failure) {
        return failure.getMessage()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("?");
    }
}
