package bg.ploshtadka.bookings.work;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;

/** Sees to it that the WAR does not start with settings that make no sense; the domain reads the values itself. */
@ApplicationScoped
public class BookingsConfiguration extends StartupCheck {
    private static final int DEFAULT_MINUTES = 30;
    private static final int MOST_MINUTES = 24 * 60;

    @Override
    public void check(Settings settings) {
        settings.number("BOOKING_HOLD_MINUTES", DEFAULT_MINUTES, 1, MOST_MINUTES);
        settings.uri("FRONTEND_BASE_URL");
        settings.required("CONTACT_EMAIL", "noreply@ploshtadka.bg");
    }
}
