package bg.ploshtadka.users.tokens;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings of this WAR once; it does not start without them. */
@ApplicationScoped
public class SigningConfiguration implements StartupCheck {
    private static final String FRONTEND = "FRONTEND_BASE_URL";

    @Override
    public void check(Settings settings) {
        SigningSettings.from(settings);
        if (settings.isProduction() || settings.optional(FRONTEND).isPresent()) {
            settings.requiredUri(FRONTEND);
        }
    }

    /** The settings for who signs. */
    @Produces
    @Singleton
    SigningSettings settings() {
        return SigningSettings.from(Settings.current());
    }
}
