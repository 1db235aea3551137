package bg.ploshtadka.bookings.work;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;

/** Sees to it that the WAR does not start with a hold that makes no sense; the domain reads the value itself. */
@ApplicationScoped
public class HoldConfiguration implements StartupCheck {
    private static final int DEFAULT_MINUTES = 30;
    private static final int MOST_MINUTES = 24 * 60;

    @Override
    public void check(Settings settings) {
        settings.number("BOOKING_HOLD_MINUTES", DEFAULT_MINUTES, 1, MOST_MINUTES);
    }
}
