package bg.ploshtadka.runner.stripe;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import io.undertow.util.PathTemplateMatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A request to the API.
 *
 * @param id the id in the path, empty if the path has none
 * @param fingerprint the same for the same method, path and body, and for no others
 */
record ApiCall(
        String id,
        FormParameters parameters,
        Optional<String> idempotencyKey,
        Optional<String> apiVersion,
        String fingerprint) {

    static ApiCall read(HttpServerExchange exchange) throws IOException {
        boolean post = exchange.getRequestMethod().equals(Methods.POST);
        String encoded = post
                ? new String(exchange.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                : exchange.getQueryString();
        return new ApiCall(
                idOf(exchange),
                FormParameters.parse(encoded),
                header(exchange, "Idempotency-Key").filter(key -> post),
                header(exchange, "Stripe-Version"),
                hash(exchange.getRequestMethod() + " " + exchange.getRequestPath() + "\n" + encoded));
    }

    private static String idOf(HttpServerExchange exchange) {
        PathTemplateMatch match = exchange.getAttachment(PathTemplateMatch.ATTACHMENT_KEY);
        return match == null ? "" : match.getParameters().getOrDefault("id", "");
    }

    private static Optional<String> header(HttpServerExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
