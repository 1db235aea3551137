package bg.ploshtadka.runner.demo;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Fills an empty database with a believable small world: all of it or nothing. */
public final class DemoData {
    private static final int BCRYPT_COST = 10;

    private final Connection connection;
    private final Clock clock;

    /** Works on the connection; dates are laid around the clock's now. */
    public DemoData(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Fills the database unless somebody has an account there.
     *
     * @return whether it was filled
     */
    public boolean load(DemoAccounts accounts) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (!isEmpty()) {
                connection.rollback();
                return false;
            }
            Instant now = clock.instant();
            Map<DemoPerson, UUID> people = new PeopleRows(connection, now).insert(accounts);
            try (BookingRows bookings = new BookingRows(connection, people, now)) {
                bookings.insert(new VenueRows(connection, now).insert(people));
            }
            connection.commit();
            return true;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Whether the admin of the demo is there and still has the password that we know. */
    public boolean knows(DemoAccounts accounts) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select password_hash from users.account where username = ?::citext")) {
            select.setString(1, DemoPerson.ADMIN.username());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && belongs(row.getString(1), accounts.passwordOf(DemoPerson.ADMIN));
            }
        }
    }

    private static boolean belongs(String hash, String password) {
        return hash != null
                && password != null
                && BcryptFunction.getInstanceFromHash(hash).check(password, hash);
    }

    private boolean isEmpty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Two runs that meet the same empty database must not both fill it.
            statement.execute("lock table users.account in share row exclusive mode");
            try (ResultSet row = statement.executeQuery("select exists (select 1 from users.account)")) {
                row.next();
                return !row.getBoolean(1);
            }
        }
    }

    static String hash(String password) {
        return BcryptFunction.getInstance(Bcrypt.B, BCRYPT_COST).hash(password).getResult();
    }
}
