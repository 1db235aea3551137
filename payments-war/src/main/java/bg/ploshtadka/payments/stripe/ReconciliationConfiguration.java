package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.configuration.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Sees to it that the WAR does not start with pauses that make no sense; the domain reads the first one itself. */
@ApplicationScoped
public class ReconciliationConfiguration extends StartupCheck {
    private static final int DEFAULT_DELAY_SECONDS = 120;
    private static final int MOST_DELAY_SECONDS = 3600;
    private static final int DEFAULT_SWEEP_SECONDS = 3600;
    private static final int MOST_SWEEP_SECONDS = 86_400;

    @Override
    public void check(Settings settings) {
        settings.number("RECONCILIATION_DELAY_SECONDS", DEFAULT_DELAY_SECONDS, 1, MOST_DELAY_SECONDS);
        sweepPause(settings);
    }

    /** How long it takes from one comparison with Stripe to the next. */
    static Duration sweepPause(Settings settings) {
        return Duration.ofSeconds(
                settings.number("RECONCILIATION_SWEEP_SECONDS", DEFAULT_SWEEP_SECONDS, 1, MOST_SWEEP_SECONDS));
    }
}
