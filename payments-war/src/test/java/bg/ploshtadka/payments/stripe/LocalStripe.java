package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.runner.stripe.StripeStandIn;
import java.net.URI;
import java.nio.file.Path;

/** A Stripe of its own for each test, whose news nobody hears. */
final class LocalStripe implements AutoCloseable {
    /** The discard port: nobody listens there. */
    private static final URI NOBODY = URI.create("http://127.0.0.1:9/payments/webhook");

    private final StripeStandIn standIn;

    LocalStripe(Path folder) {
        standIn = StripeStandIn.start(new StripeStandIn.Settings(
                StripeFixtures.SECRET_KEY,
                StripeFixtures.WEBHOOK_SECRET,
                NOBODY,
                URI.create("http://localhost"),
                folder.resolve("stripe.json")));
    }

    StripeStandIn standIn() {
        return standIn;
    }

    StripeApi api() {
        return new StripeApi(settings());
    }

    StripeSettings settings() {
        return StripeFixtures.settings(standIn.baseUri());
    }

    MoneyBack moneyBack() {
        return new MoneyBack(api());
    }

    StripeLists lists() {
        return new StripeLists(api());
    }

    CheckoutSessions sessions() {
        return new CheckoutSessions(api(), new SessionRequests(settings()), moneyBack(), lists());
    }

    @Override
    public void close() {
        standIn.close();
    }
}
