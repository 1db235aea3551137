package bg.ploshtadka.runner;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach a database: its JDBC URL, and the role that owns it. */
record DatabaseAccess(String jdbcUrl, String user, String password) {
    /**
     * The same, after a look whether somebody answers.
     *
     * @throws LaunchFailure if not
     */
    DatabaseAccess reachable() {
        try {
            connect().close();
            return this;
        } catch (SQLException e) {
            throw new LaunchFailure("The database at " + jdbcUrl + " cannot be used: " + firstLine(e), e);
        }
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
