package bg.ploshtadka.runner;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Whether somebody can administer users. */
record Administration(DatabaseAccess database) {
    private static final String ANY_ADMIN =
            "select exists (select from users.account where is_active and scopes @> '{admin:users}')";

    /** What to do if nobody can. */
    Optional<String> advice() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(ANY_ADMIN)) {
            answer.next();
            return answer.getBoolean(1)
                    ? Optional.empty()
                    : Optional.of("There is no admin yet: set PLOSHTADKA_ADMIN_USERNAME and PLOSHTADKA_ADMIN_PASSWORD"
                            + " and start again.");
        } catch (SQLException e) {
            throw new LaunchFailure("The database cannot be asked for admins: " + e.getMessage(), e);
        }
    }
}
