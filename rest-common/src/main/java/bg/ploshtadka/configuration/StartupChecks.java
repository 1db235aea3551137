package bg.ploshtadka.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Asks every {@link StartupCheck} before the WAR goes into service; the server logs what ended the deployment. */
@ApplicationScoped
public class StartupChecks {
    void askAll(@Observes Startup start, @Any Instance<StartupCheck> checks) {
        Settings settings = Settings.current();
        checks.forEach(check -> check.check(settings));
    }
}
