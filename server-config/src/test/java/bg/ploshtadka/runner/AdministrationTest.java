package bg.ploshtadka.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AdministrationTest {
    private EmbeddedDatabase postgres;
    private DatabaseAccess database;

    @BeforeEach
    void migrate() {
        postgres = EmbeddedDatabase.throwaway();
        database = new DatabaseAccess(postgres.jdbcUrl(), postgres.user(), postgres.password());
        Migration.run(database);
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void advisesHowToGetAnAdminWhereThereIsNone() throws SQLException {
        add("boss", "{admin:users}", false);
        add("ivan", "{users:me}", true);

        assertThat(new Administration(database).advice()).get().asString().contains("PLOSHTADKA_ADMIN_USERNAME");
    }

    @Test
    void isSilentWhereThereIsAnAdmin() throws SQLException {
        add("boss", "{users:read,admin:users}", true);

        assertThat(new Administration(database).advice()).isEmpty();
    }

    private void add(String name, String scopes, boolean active) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into users.account (id, username, email, scopes, is_active, tokens_valid_from,"
                    + " created_at, updated_at) values (gen_random_uuid(), '%1$s', '%1$s@example.bg', '%2$s', %3$s,"
                            .formatted(name, scopes, active)
                    + " now(), now(), now())");
        }
    }
}
