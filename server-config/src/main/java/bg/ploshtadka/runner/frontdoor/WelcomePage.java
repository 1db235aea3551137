package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import jakarta.json.Json;
import java.util.Map;
import java.util.Optional;

/** {@code GET /}: says what runs here and where to go on. */
final class WelcomePage implements HttpHandler {

    private final Page page = new Page("welcome.html");

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        if (!exchange.getRequestMethod().equals(Methods.GET)
                && !exchange.getRequestMethod().equals(Methods.HEAD)) {
            Problem.methodNotAllowed(exchange, "GET, HEAD").send(exchange);
        } else if (wantsJson(exchange)) {
            Reply.json(
                    exchange,
                    Json.createObjectBuilder()
                            .add("name", "PloshtadkaBG")
                            .add("venues", "/venues")
                            .add("mail", "/dev/mail")
                            .add("stripe", "/dev/stripe")
                            .build());
        } else {
            page.send(exchange, Map.of());
        }
    }

    private static boolean wantsJson(HttpServerExchange exchange) {
        return !Page.isWantedBy(exchange)
                && Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.ACCEPT))
                        .filter(accept -> accept.contains("json"))
                        .isPresent();
    }
}
