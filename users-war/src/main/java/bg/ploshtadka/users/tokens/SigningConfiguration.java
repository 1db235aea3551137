package bg.ploshtadka.users.tokens;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings of this WAR once; it does not start without them. */
@ApplicationScoped
public class SigningConfiguration extends StartupCheck {
    @Override
    public void check(Settings settings) {
        SigningSettings.from(settings);
        settings.uri("FRONTEND_BASE_URL");
    }

    /** The settings for who signs. */
    @Produces
    @Singleton
    SigningSettings settings() {
        return SigningSettings.from(Settings.current());
    }
}
