package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings once; without them the WAR does not start. */
@ApplicationScoped
public class StripeConfiguration extends StartupCheck {
    @Override
    public void check(Settings settings) {
        StripeSettings.from(settings);
    }

    /** The settings for whoever talks to Stripe. */
    @Produces
    @Singleton
    StripeSettings settings() {
        return StripeSettings.from(Settings.current());
    }
}
