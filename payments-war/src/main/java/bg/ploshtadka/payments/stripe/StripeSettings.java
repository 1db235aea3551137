package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.configuration.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach Stripe, and how it reaches us.
 *
 * @param secretKey our key for its API
 * @param webhookSecret what it signs its webhooks with
 * @param apiBase another server that speaks Stripe's API; empty for Stripe's own
 * @param returnPages where Stripe sends the customer afterwards
 * @param sessionLife how long a checkout session is open
 */
record StripeSettings(
        String secretKey, String webhookSecret, Optional<URI> apiBase, ReturnPages returnPages, Duration sessionLife) {
    /** Stripe demands half an hour at least and counts from its own clock. */
    private static final int LEAST_MINUTES = 30;

    private static final int MOST_MINUTES = 23 * 60;
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    /**
     * The settings of this server.
     *
     * @throws bg.ploshtadka.configuration.ConfigurationException naming the one that is missing or wrong
     */
    static StripeSettings from(Settings settings) {
        int minutes = settings.number("STRIPE_CHECKOUT_EXPIRES_MINUTES", LEAST_MINUTES, LEAST_MINUTES, MOST_MINUTES);
        return new StripeSettings(
                settings.required("STRIPE_SECRET_KEY"),
                settings.required("STRIPE_WEBHOOK_SECRET"),
                settings.optional("STRIPE_API_BASE").map(given -> settings.requiredUri("STRIPE_API_BASE")),
                ReturnPages.from(settings),
                Duration.ofMinutes(minutes).plus(CLOCKS_APART));
    }

    @Override
    public String toString() {
        return "StripeSettings[" + apiBase + "]";
    }
}
