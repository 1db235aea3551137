package bg.ploshtadka.runner.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Starts a stand-in whose API is called by Stripe's own client and whose events are received. */
abstract class StandInTest {

    static final String KEY = "sk_test_local_1";

    @TempDir
    private Path folder;

    final MutableClock clock = new MutableClock();
    final WebhookReceiver webhooks = new WebhookReceiver();
    StripeStandIn standIn;
    StripeClient api;

    @BeforeEach
    void start() {
        StripeStandIn.Settings settings = new StripeStandIn.Settings(
                KEY,
                WebhookReceiver.SECRET,
                webhooks.uri(),
                URI.create("http://localhost:8080"),
                folder.resolve("state").resolve("stripe.json"));
        standIn = StripeStandIn.start(settings, clock);
        api = client(KEY);
    }

    @AfterEach
    void stop() {
        standIn.close();
        webhooks.close();
    }

    final void restart() {
        standIn.close();
        start();
    }

    final StripeClient client(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(standIn.baseUri().toString())
                .build();
    }

    final Session create() throws StripeException {
        return create(params());
    }

    final Session create(SessionCreateParams.Builder params) throws StripeException {
        return api.v1().checkout().sessions().create(params.build());
    }

    final Session createPaid() throws StripeException {
        standIn.pay(create().getId());
        return api.v1().checkout().sessions().retrieve(standIn.sessions().get(0).id());
    }

    /** A booking of 25.50 EUR whose session is open for half an hour. */
    final SessionCreateParams.Builder params() {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("http://localhost:8080/success?session_id={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://localhost:8080/cancel")
                .setClientReferenceId("booking-1")
                .setCustomerEmail("ivan@example.bg")
                .setLocale(SessionCreateParams.Locale.BG)
                .setExpiresAt(clock.instant().plus(Duration.ofMinutes(30)).getEpochSecond())
                .putMetadata("booking_id", "booking-1")
                .setPaymentIntentData(PaymentIntentData.builder()
                        .putMetadata("payment_id", "payment-1")
                        .build())
                .addLineItem(item("eur", 2550L));
    }

    static LineItem item(String currency, long amount) {
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(PriceData.builder()
                        .setCurrency(currency)
                        .setUnitAmount(amount)
                        .setProductData(
                                ProductData.builder().setName("Игрище „Левски“").build())
                        .build())
                .build();
    }
}
