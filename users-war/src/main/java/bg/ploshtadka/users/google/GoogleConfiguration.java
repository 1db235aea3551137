package bg.ploshtadka.users.google;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings once; the WAR does not start with wrong ones. */
@ApplicationScoped
public class GoogleConfiguration extends StartupCheck {
    @Override
    public void check(Settings settings) {
        GoogleSettings.from(settings);
    }

    /** The settings for who verifies. */
    @Produces
    @Singleton
    GoogleSettings settings() {
        return GoogleSettings.from(Settings.current());
    }
}
