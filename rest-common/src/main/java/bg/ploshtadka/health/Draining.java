package bg.ploshtadka.health;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.War;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Nobody is about to end this server. Who wants to end it makes the file that the setting {@code DRAIN_FILE} names, waits
 * until the gateway sends nothing any more, and ends it then: so nobody who asks sees the end.
 */
@Readiness
@Dependent
public class Draining implements HealthCheck {
    private final String war;
    private final Optional<Path> file;

    /** The check of this WAR. */
    @Inject
    public Draining(BeanManager beans) {
        this.war = War.name(beans);
        this.file = Settings.current().optional("DRAIN_FILE").map(Path::of);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(war + " stays")
                .status(file.filter(Files::exists).isEmpty())
                .build();
    }
}
