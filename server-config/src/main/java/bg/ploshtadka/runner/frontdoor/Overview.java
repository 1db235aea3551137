package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import jakarta.json.Json;
import java.util.Optional;

/** {@code GET /} for programs: says what runs here and where to go on. */
final class Overview implements HttpHandler {

    /** Whether this is a program that asks for it, and no browser. */
    static boolean isWantedBy(HttpServerExchange exchange) {
        return !Page.isWantedBy(exchange)
                && Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.ACCEPT))
                        .filter(accept -> accept.contains("json"))
                        .isPresent();
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        Reply.json(
                exchange,
                Json.createObjectBuilder()
                        .add("name", "PloshtadkaBG")
                        .add("venues", "/venues")
                        .add("mail", "/dev/mail")
                        .add("stripe", "/dev/stripe")
                        .build());
    }
}
