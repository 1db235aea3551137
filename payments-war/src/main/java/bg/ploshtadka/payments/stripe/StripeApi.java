package bg.ploshtadka.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.StripeClient.StripeClientBuilder;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * The line to Stripe. It tells what Stripe refuses from what Stripe does not answer, and is never to be used inside a
 * transaction.
 */
@ApplicationScoped
public class StripeApi {
    private static final int CONNECT_MILLIS = 5_000;

    /** All tries together have to end before a gateway gives up on the customer's request after a minute. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(15);

    private static final int RETRIES = 2;

    private final StripeClient client;

    /** For the container's proxies. */
    protected StripeApi() {
        this.client = null;
    }

    /** The line to the Stripe of these settings. */
    @Inject
    StripeApi(StripeSettings settings) {
        this(settings, READ_TIMEOUT);
    }

    StripeApi(StripeSettings settings, Duration readTimeout) {
        StripeClientBuilder builder = StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout((int) readTimeout.toMillis())
                .setMaxNetworkRetries(RETRIES);
        settings.apiBase().map(base -> base.toString().replaceAll("/+$", "")).ifPresent(builder::setApiBase);
        this.client = builder.build();
    }

    /** A request to Stripe. */
    @FunctionalInterface
    interface Request<T> {
        T send(V1Services stripe) throws StripeException;
    }

    /**
     * Asks Stripe.
     *
     * @throws StripeRefusalException if Stripe refuses
     * @throws StripeAwayException if Stripe does not answer, so that it is unknown what it did
     */
    <T> T ask(Request<T> request) throws StripeRefusalException {
        try {
            return request.send(client.v1());
        } catch (InvalidRequestException | IdempotencyException | CardException refused) {
            throw new StripeRefusalException(refused.getCode(), refused);
        } catch (StripeException | RuntimeException away) {
            // Stripe's library stumbles over answers that are not Stripe's, e.g. an empty one of a proxy.
            throw new StripeAwayException(away);
        }
    }

    /** Asks Stripe for something that may not exist. */
    <T> Optional<T> find(Request<T> request) {
        try {
            return Optional.of(ask(request));
        } catch (StripeRefusalException refused) {
            if (refused.isAboutUnknownObject()) {
                return Optional.empty();
            }
            throw new StripeAwayException(refused);
        }
    }

    /** Asks Stripe for a list; that it refuses one is nothing that somebody here could have meant. */
    <T> T list(Request<T> request) {
        try {
            return ask(request);
        } catch (StripeRefusalException refused) {
            throw new StripeAwayException(refused);
        }
    }

    /** Whatever is asked again under this key is done once, and answered the same. */
    static RequestOptions once(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }
}
