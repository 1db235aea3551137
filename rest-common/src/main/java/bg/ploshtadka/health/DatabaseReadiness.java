package bg.ploshtadka.health;

import bg.ploshtadka.configuration.War;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The database answers, and its schema is the one this WAR was built for, or a newer one. */
@Readiness
@Dependent
public class DatabaseReadiness implements HealthCheck {
    private static final Logger LOG = System.getLogger(DatabaseReadiness.class.getName());
    private static final int TIMEOUT_SECONDS = 2;
    private static final String VERSION =
            "select max(version::int) from public.flyway_schema_history where success and version is not null";

    private final String war;
    private final int wanted = SchemaVersion.ofClassPath();

    /** The check of this WAR. */
    @Inject
    public DatabaseReadiness(BeanManager beans) {
        this.war = War.name(beans);
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named(war + " database").withData("schema_wanted", wanted);
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            try (ResultSet version = statement.executeQuery(VERSION)) {
                version.next();
                int found = version.getInt(1);
                return answer.withData("schema", found).status(found >= wanted).build();
            }
        } catch (SQLException | NamingException away) {
            LOG.log(Level.DEBUG, "The database does not answer", away);
            return answer.down().build();
        }
    }

    /** Looked up, since nothing is injected into what an enterprise archive makes outside of the WAR's own context. */
    private static DataSource dataSource() throws NamingException {
        return InitialContext.doLookup("jdbc/ploshtadka");
    }
}
