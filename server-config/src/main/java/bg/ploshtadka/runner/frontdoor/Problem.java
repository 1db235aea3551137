package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;

/**
 * An error as RFC 9457 describes it.
 *
 * @param slug the stable name of the fact
 * @param detail what happened here, for people
 */
record Problem(int status, String slug, String title, String detail) {

    private static final String RETRY_AFTER_SECONDS = "5";

    /** The problem that a bare status stands for. */
    static Problem of(int status, String detail) {
        String title = StatusCodes.getReason(status);
        return new Problem(status, slugOf(title), title, detail);
    }

    static Problem malformedPath() {
        return new Problem(
                StatusCodes.BAD_REQUEST,
                "malformed-path",
                "This path can be misunderstood",
                "Dots, empty segments, path parameters and encoded slashes are not passed on");
    }

    static Problem unknownPath() {
        return new Problem(StatusCodes.NOT_FOUND, "unknown-path", "Nothing is found here", "No service has this path");
    }

    static Problem bodyTooLarge() {
        return Problem.of(StatusCodes.REQUEST_ENTITY_TOO_LARGE, "A request body has at most 1 MiB");
    }

    static Problem methodNotAllowed(HttpServerExchange exchange, String allowed) {
        exchange.getResponseHeaders().put(Headers.ALLOW, allowed);
        return Problem.of(StatusCodes.METHOD_NOT_ALLOWED, "Allowed here: " + allowed);
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

    private static String slugOf(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
