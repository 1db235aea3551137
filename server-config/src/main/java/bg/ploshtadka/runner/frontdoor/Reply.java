package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The forms in which the front door's own pages answer. */
final class Reply {

    private Reply() {}

    static void json(HttpServerExchange exchange, JsonValue body) {
        send(exchange, StatusCodes.OK, "application/json", body.toString());
    }

    static void html(HttpServerExchange exchange, String page) {
        send(exchange, StatusCodes.OK, "text/html; charset=utf-8", page);
    }

    static void seeOther(HttpServerExchange exchange, URI location) {
        exchange.getResponseHeaders().put(Headers.LOCATION, location.toASCIIString());
        exchange.setStatusCode(StatusCodes.SEE_OTHER);
        exchange.endExchange();
    }

    static void noContent(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.NO_CONTENT);
        exchange.endExchange();
    }

    static void send(HttpServerExchange exchange, int status, String contentType, String body) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, contentType);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(body, StandardCharsets.UTF_8);
    }
}
