package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.notifications.MailLanguage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Somebody who registered, and what a test may do to the account behind the domain's back. */
record Newcomer(UUID id, String username, String email, DataSource dataSource) {
    static final String PASSWORD = "tri-cheresha-9-klon";

    /** Registers somebody whom nobody else is called like. */
    static Newcomer register(Registration registration, DataSource dataSource) {
        Profile profile = somebody();
        UUID id =
                registration.register(profile, PASSWORD, ClientAddress.UNKNOWN).id();
        return new Newcomer(id, profile.username(), profile.email(), dataSource);
    }

    static Profile somebody() {
        String name = "Пешо-" + Identifiers.next();
        return new Profile(name, name.substring(5) + "@example.bg", null, MailLanguage.EN);
    }

    Newcomer verified() throws SQLException {
        change("is_active = true, email_verified_at = now()");
        return this;
    }

    Newcomer deactivated() throws SQLException {
        change("is_active = false, email_verified_at = now(), deactivated_at = now()");
        return this;
    }

    Newcomer with(String scopes) throws SQLException {
        change("scopes = '{" + scopes + "}'");
        return this;
    }

    private void change(String values) throws SQLException {
        update("update users.account set " + values + " where id = '" + id + "'");
    }

    /** The token in the newest verification mail. */
    String mailedToken() throws SQLException {
        String body = query("select text_body from notifications.notification where recipient = '" + email
                + "' order by created_at desc limit 1");
        return body.replaceAll("(?s).*token=([\\w-]+).*", "$1");
    }

    int update(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }

    String query(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
