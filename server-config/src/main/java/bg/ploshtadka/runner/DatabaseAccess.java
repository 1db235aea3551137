package bg.ploshtadka.runner;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach a database: its JDBC URL, and the role that owns it. */
record DatabaseAccess(String jdbcUrl, String user, String password) {
    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
