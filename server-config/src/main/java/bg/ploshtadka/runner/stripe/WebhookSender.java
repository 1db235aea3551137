package bg.ploshtadka.runner.stripe;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Tells the product what happened, again and again with growing pauses until it confirms. The events wait in the
 * ledger, so that a restart loses none.
 */
final class WebhookSender implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WebhookSender.class.getName());
    private static final int AT_ONCE = 4;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(20);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(2);

    private final LedgerFile ledger;
    private final URI receiver;
    private final String secret;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, DaemonThreads.named("stripe-webhook"));
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    WebhookSender(LedgerFile ledger, URI receiver, String secret, Clock clock) {
        this.ledger = ledger;
        this.receiver = receiver;
        this.secret = secret;
        this.clock = clock;
    }

    /** Begins to send every event whose time has come and returns at once. */
    void sendDue() {
        if (workers.isShutdown()) {
            return;
        }
        Instant now = clock.instant();
        ledger.read(Ledger::deliveries).stream()
                .filter(delivery -> !delivery.nextAttempt().isAfter(now))
                .filter(delivery -> underWay.add(delivery.id()))
                .forEach(delivery -> workers.execute(() -> attempt(delivery)));
    }

    /** Lets what is under way come to its end for a moment, so that a confirmed event is not sent again. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Delivery delivery) {
        try {
            if (isConfirmed(delivery)) {
                LOG.log(System.Logger.Level.INFO, () -> "Webhook " + describe(delivery) + " has arrived");
                ledger.update(state -> state.removeDelivery(delivery.id()));
            } else {
                ledger.update(state -> postpone(state, delivery));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(delivery.id());
        }
    }

    private boolean isConfirmed(Delivery delivery) throws InterruptedException {
        String payload = delivery.event().toString();
        HttpRequest request = HttpRequest.newBuilder(receiver)
                .timeout(ANSWER_TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (stand-in)")
                .header("Stripe-Signature", WebhookSignature.header(payload, secret, clock.instant()))
                .POST(BodyPublishers.ofString(payload))
                .build();
        try {
            // The timeout ends with the headers; whether a body follows that never ends does not matter.
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            boolean confirmed = answer.statusCode() / 100 == 2;
            if (!confirmed) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        () -> "Webhook " + describe(delivery) + " was answered " + answer.statusCode());
            }
            return confirmed;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "Webhook " + describe(delivery) + " did not arrive: " + e);
            return false;
        }
    }

    private void postpone(Ledger state, Delivery delivery) {
        Optional<Delivery> next = delivery.afterFailure(clock.instant());
        next.ifPresentOrElse(state::put, () -> {
            LOG.log(System.Logger.Level.ERROR, () -> "Webhook " + describe(delivery) + " is given up");
            state.removeDelivery(delivery.id());
        });
    }

    private static String describe(Delivery delivery) {
        return delivery.id() + " (" + delivery.event().getString("type") + ", try " + (delivery.attempts() + 1) + ")";
    }
}
