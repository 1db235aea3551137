package bg.ploshtadka.runner.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The product's end of the webhooks: takes what comes and answers as the test says, 200 otherwise. */
final class WebhookReceiver implements AutoCloseable {

    static final String SECRET = "whsec_local";

    private final Queue<Integer> nextStatuses = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Undertow server;

    /** A delivery as it came. */
    record Received(String payload, String signature) {

        /** The event, if Stripe's own client believes the signature. */
        Event event() throws SignatureVerificationException {
            return Webhook.constructEvent(payload, signature, SECRET);
        }
    }

    WebhookReceiver() {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(new BlockingHandler(this::take))
                .build();
        server.start();
    }

    void answerNextWith(int status) {
        nextStatuses.add(status);
    }

    URI uri() {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort() + "/payments/webhook");
    }

    /** Waits for the next delivery. */
    Received next() throws InterruptedException {
        Received next = received.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("No webhook came");
        }
        return next;
    }

    /** Waits for the next delivery while the clock goes on, as far as it takes. */
    Received next(MutableClock clock) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            clock.advance(Duration.ofSeconds(1));
            Received next = received.poll(200, TimeUnit.MILLISECONDS);
            if (next != null) {
                return next;
            }
        }
        throw new AssertionError("No webhook came");
    }

    boolean isQuiet() {
        return received.isEmpty();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void take(HttpServerExchange exchange) throws IOException {
        String payload = new String(exchange.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Integer status = nextStatuses.poll();
        exchange.setStatusCode(status == null ? 200 : status);
        exchange.endExchange();
        received.add(new Received(payload, exchange.getRequestHeaders().getFirst("Stripe-Signature")));
    }
}
