package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;

/** Sees to it that the WAR does not start with pauses that make no sense; the domain reads the first one itself. */
@ApplicationScoped
public class ReconciliationConfiguration implements StartupCheck {
    private static final int DEFAULT_DELAY_SECONDS = 120;
    private static final int MOST_DELAY_SECONDS = 3600;

    @Override
    public void check(Settings settings) {
        settings.number("RECONCILIATION_DELAY_SECONDS", DEFAULT_DELAY_SECONDS, 1, MOST_DELAY_SECONDS);
    }
}
