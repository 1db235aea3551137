package bg.ploshtadka.configuration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;

/** Asks every {@link StartupCheck} before the WAR goes into service. */
public class StartupChecks implements Extension {
    void validate(@Observes AfterDeploymentValidation deployment, BeanManager beans) {
        Settings settings = Settings.current();
        for (StartupCheck check : beans.createInstance().select(StartupCheck.class, Any.Literal.INSTANCE)) {
            try {
                check.check(settings);
            } catch (ConfigurationException complaint) {
                deployment.addDeploymentProblem(complaint);
            }
        }
    }
}
