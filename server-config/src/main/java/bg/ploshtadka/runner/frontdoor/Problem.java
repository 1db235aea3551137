package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Map;

/**
 * An error as RFC 9457 describes it.
 *
 * @param slug the stable name of the fact
 * @param detail what happened here, for people
 */
record Problem(int status, String slug, String title, String detail) {

    private static final String RETRY_AFTER_SECONDS = "5";

    /** The same names and titles that the services use: a client must not see which of the two has answered. */
    private static final Map<Integer, Map.Entry<String, String>> SLUGS_AND_TITLES = Map.ofEntries(
            fact(StatusCodes.BAD_REQUEST, "bad-request", "The request cannot be understood"),
            fact(StatusCodes.UNAUTHORIZED, "unauthenticated", "Please sign in"),
            fact(StatusCodes.FORBIDDEN, "forbidden", "Not allowed"),
            fact(StatusCodes.NOT_FOUND, "not-found", "Nothing is here"),
            fact(StatusCodes.METHOD_NOT_ALLOWED, "method-not-allowed", "This method does not work here"),
            fact(StatusCodes.REQUEST_ENTITY_TOO_LARGE, "body-too-large", "The body is too large"),
            fact(StatusCodes.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong"),
            fact(StatusCodes.SERVICE_UNAVAILABLE, "unavailable", "Not available at the moment"));

    /** The problem that a bare status stands for. */
    static Problem of(int status, String detail) {
        String reason = StatusCodes.getReason(status);
        Map.Entry<String, String> fact = SLUGS_AND_TITLES.getOrDefault(status, Map.entry(slugOf(reason), reason));
        return new Problem(status, fact.getKey(), fact.getValue(), detail);
    }

    static Problem malformedPath() {
        return new Problem(
                StatusCodes.BAD_REQUEST,
                "malformed-path",
                "This path can be misunderstood",
                "Dots, empty segments, path parameters and encoded slashes are not passed on.");
    }

    static Problem unknownPath() {
        return Problem.of(StatusCodes.NOT_FOUND, "No service has this path.");
    }

    static Problem bodyTooLarge() {
        return Problem.of(StatusCodes.REQUEST_ENTITY_TOO_LARGE, "A body has at most 1 MiB.");
    }

    static Problem methodNotAllowed(HttpServerExchange exchange, String allowed) {
        exchange.getResponseHeaders().put(Headers.ALLOW, allowed);
        return Problem.of(StatusCodes.METHOD_NOT_ALLOWED, "Allowed here: " + allowed + ".");
    }

    /** Answers the exchange with this problem and ends it. */
    void send(HttpServerExchange exchange) {
        if (status == StatusCodes.SERVICE_UNAVAILABLE) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        JsonObject body = Json.createObjectBuilder()
                .add("type", "/problems/" + slug)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", UriText.encodeQuery(exchange.getRequestURI()))
                .build();
        Reply.send(exchange, status, "application/problem+json", body.toString());
    }

    private static Map.Entry<Integer, Map.Entry<String, String>> fact(int status, String slug, String title) {
        return Map.entry(status, Map.entry(slug, title));
    }

    private static String slugOf(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
