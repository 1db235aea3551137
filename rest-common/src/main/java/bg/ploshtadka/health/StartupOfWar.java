package bg.ploshtadka.health;

import bg.ploshtadka.configuration.War;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The WAR is deployed: all that its start needs was there. */
@Startup
@Dependent
public class StartupOfWar implements HealthCheck {
    private final String war;

    /** The check of this WAR. */
    @Inject
    public StartupOfWar(BeanManager beans) {
        this.war = War.name(beans);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up(war);
    }
}
