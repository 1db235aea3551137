package bg.ploshtadka.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Startup;

/** The WAR is deployed and answers; more a restart could not mend. */
@Liveness
@Startup
@ApplicationScoped
public class LivenessOfWar implements HealthCheck {
    private final Deployment deployment;

    /** For the container's proxies. */
    protected LivenessOfWar() {
        this(null);
    }

    /** The check of this WAR. */
    @Inject
    public LivenessOfWar(Deployment deployment) {
        this.deployment = deployment;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up(deployment.name());
    }
}
