package bg.ploshtadka.health;

import bg.ploshtadka.configuration.War;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * The WAR is deployed and answers; more a restart could not mend.
 *
 * <p>The server calls the checks of all WARs within the context of one of them. So this and the other checks are
 * dependent beans that hold what they need from their own deployment on: a scoped bean would be looked for in the
 * wrong WAR.
 */
@Liveness
@Dependent
public class LivenessOfWar implements HealthCheck {
    private final String war;

    /** The check of this WAR. */
    @Inject
    public LivenessOfWar(BeanManager beans) {
        this.war = War.name(beans);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up(war);
    }
}
