package bg.ploshtadka.configuration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/**
 * A part of the product that needs settings. Each bean of this type is asked when its WAR is deployed, and one that
 * throws {@link ConfigurationException} stops the deployment, so that a server never serves half-configured.
 */
public abstract class StartupCheck {
    /** Reads every setting the part needs. */
    public abstract void check(Settings settings);

    /** Each bean observes for itself: one that asked all of them would see those of its own archive only. */
    void checkAtStart(@Observes Startup start) {
        check(Settings.current());
    }
}
