package bg.ploshtadka.users.browser;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings once; the WAR does not start with wrong ones. */
@ApplicationScoped
public class BrowserConfiguration extends StartupCheck {
    @Override
    public void check(Settings settings) {
        OwnPages.from(settings);
    }

    /** For who guards the cookie. */
    @Produces
    @Singleton
    OwnPages pages() {
        return OwnPages.from(Settings.current());
    }
}
