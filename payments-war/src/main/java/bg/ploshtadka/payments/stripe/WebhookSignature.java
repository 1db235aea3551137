package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.payments.StripeNotice;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Believes a webhook only if Stripe signed exactly this body within the last minutes. */
@ApplicationScoped
public class WebhookSignature {
    private static final String TIME = "t=";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final String secret;
    private final Clock clock;

    /** For the container's proxies. */
    protected WebhookSignature() {
        this.secret = null;
        this.clock = null;
    }

    /** Believes what is signed with the secret of these settings. */
    @Inject
    WebhookSignature(StripeSettings settings, Clock clock) {
        this.secret = settings.webhookSecret();
        this.clock = clock;
    }

    /**
     * Reads an event.
     *
     * @throws DomainException if the signature is missing, wrong, too old or of the future, or if this is not an event
     */
    StripeNotice verify(byte[] body, String header) {
        String payload = new String(body, StandardCharsets.UTF_8);
        if (header == null || !isSigned(payload, header)) {
            throw new DomainException(ProblemType.INVALID_SIGNATURE);
        }
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return notice(reader.readObject()).orElseThrow(() -> new DomainException(ProblemType.INVALID_EVENT));
        } catch (JsonException unreadable) {
            throw new DomainException(ProblemType.INVALID_EVENT);
        }
    }

    private boolean isSigned(String payload, String header) {
        try {
            return Webhook.Signature.verifyHeader(payload, header, secret, TOLERANCE.toSeconds(), clock)
                    && !isOfTheFuture(header);
        } catch (SignatureVerificationException | NumberFormatException | IndexOutOfBoundsException wrong) {
            return false;
        }
    }

    /** Stripe's library only minds the past; what is signed for tomorrow could be sent again until then. */
    private boolean isOfTheFuture(String signedHeader) {
        long latest = clock.instant().plus(TOLERANCE).getEpochSecond();
        return Stream.of(signedHeader.split(","))
                .filter(part -> part.startsWith(TIME))
                .map(part -> part.substring(TIME.length()))
                .anyMatch(time -> Long.parseLong(time) > latest);
    }

    private static Optional<StripeNotice> notice(JsonObject event) {
        String id = event.getString("id", null);
        String type = event.getString("type", null);
        JsonValue object = event.get("data") instanceof JsonObject data ? data.get("object") : null;
        return id != null && type != null && object instanceof JsonObject about
                ? Optional.of(new StripeNotice(id, type, about.getString("id", null)))
                : Optional.empty();
    }
}
