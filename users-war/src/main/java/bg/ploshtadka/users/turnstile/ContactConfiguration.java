package bg.ploshtadka.users.turnstile;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings of the contact form; this WAR does not start with wrong ones. */
@ApplicationScoped
public class ContactConfiguration extends StartupCheck {
    private static final int MOST_MESSAGES = 1000;
    private static final int LONGEST_WINDOW = 24 * 60 * 60;

    @Override
    public void check(Settings settings) {
        settings.required("CONTACT_EMAIL", "noreply@ploshtadka.bg");
        settings.number("CONTACT_RATE_LIMIT", 5, 1, MOST_MESSAGES);
        settings.number("CONTACT_RATE_WINDOW", 60 * 60, 1, LONGEST_WINDOW);
        TurnstileSettings.from(settings);
    }

    /** The settings for who asks Turnstile. */
    @Produces
    @Singleton
    TurnstileSettings turnstile() {
        return TurnstileSettings.from(Settings.current());
    }
}
