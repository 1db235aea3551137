package bg.ploshtadka.runner.demo;

import bg.ploshtadka.kernel.Scope;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Inserts the demo people, each able to sign in. */
record PeopleRows(Connection connection, Instant now) {
    private static final Duration AGE = Duration.ofDays(120);
    private static final String INSERT = """
            insert into users.account (id, username, email, full_name, password_hash, locale, scopes, is_active,
                                       email_verified_at, tokens_valid_from, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, ?)
            """;

    /** The ids of those with an account now. */
    Map<DemoPerson, UUID> insert(DemoAccounts accounts) throws SQLException {
        Map<DemoPerson, UUID> ids = new EnumMap<>(DemoPerson.class);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (DemoPerson person : DemoPerson.values()) {
                UUID id = UuidCreator.getTimeOrderedEpoch();
                bind(insert, person, id, DemoData.hash(accounts.passwordOf(person)));
                insert.addBatch();
                ids.put(person, id);
            }
            insert.executeBatch();
        }
        return ids;
    }

    private void bind(PreparedStatement insert, DemoPerson person, UUID id, String hash) throws SQLException {
        Array scopes = connection.createArrayOf(
                "text", person.scopes().stream().map(Scope::text).sorted().toArray());
        OffsetDateTime joined = now.minus(AGE).atOffset(ZoneOffset.UTC);
        insert.setObject(1, id);
        insert.setString(2, person.username());
        insert.setString(3, person.email());
        insert.setString(4, person.fullName());
        insert.setString(5, hash);
        insert.setString(6, person.locale());
        insert.setArray(7, scopes);
        for (int column = 8; column <= 11; column++) {
            insert.setObject(column, joined);
        }
    }
}
