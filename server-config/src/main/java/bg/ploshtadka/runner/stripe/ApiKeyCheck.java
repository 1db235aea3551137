package bg.ploshtadka.runner.stripe;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Lets only those in who know the secret key, sent as a bearer token or as the name of a basic log-in. */
final class ApiKeyCheck implements HttpHandler {

    private final String secretKey;
    private final HttpHandler next;

    ApiKeyCheck(String secretKey, HttpHandler next) {
        this.secretKey = secretKey;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Optional<String> header =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION));
        if (header.flatMap(ApiKeyCheck::key).filter(secretKey::equals).isPresent()) {
            next.handleRequest(exchange);
            return;
        }
        StripeError error = StripeError.unauthorized(
                header.isPresent() ? "Invalid API Key provided" : "You did not provide an API key.");
        exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Basic realm=\"Stripe\"");
        StripeApi.send(exchange, error);
    }

    private static Optional<String> key(String authorization) {
        String[] parts = authorization.strip().split("\\s+", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(parts[1]);
            case "basic" -> userName(parts[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<String> userName(String credentials) {
        try {
            String decoded = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            return Optional.of(decoded.split(":", 2)[0]);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
